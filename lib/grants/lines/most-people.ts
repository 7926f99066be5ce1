/** No list counts more people than this: a larger figure is dirhams, and nobody is granted so few. */
export const MOST_PEOPLE = 999;
