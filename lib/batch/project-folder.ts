/** The project's folder, from lib/batch, dist/batch and dist/bin alike: all stand two folders deep. */
export const projectFolder = new URL("../../", import.meta.url);
