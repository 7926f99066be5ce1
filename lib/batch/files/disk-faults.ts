/** Why a disk takes nothing, by the system's own code, whatever was to be written. */
export const diskFaults = [
  ["EROFS", "read-only"],
  ["EACCES", "permission"],
  ["EPERM", "permission"],
  ["ENOSPC", "disk-full"],
  ["EDQUOT", "disk-full"],
  ["EFBIG", "disk-full"],
  ["ENAMETOOLONG", "name-too-long"],
  ["EBUSY", "in-use"],
] as const;
