/** The earliest day a zip can name, in the machine's own zone, since zips keep local times. */
export const NO_TIME = new Date(1980, 0, 1);
