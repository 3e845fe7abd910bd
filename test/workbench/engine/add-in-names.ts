/**
 * How names of add-ins' functions stand in files, and in cells while nobody knows them: "_xldudf_SAP_GETDATA" for
 * SAP.GETDATA. Which "_" was a dot nobody can tell without the add-in; with it, its names are looked up in this spelling.
 * https://github.com/OfficeDev/office-js/issues/3872 shows the spelling, https://github.com/OfficeDev/office-js/issues/3558
 * says when cells show which.
 */

const prefix = "_xldudf_";

/** "_xldudf_ATTAIN_TARGET" for ATTAIN.TARGET. */
export function fileNameOf(name: string): string {
  return prefix + name.toUpperCase().replaceAll(".", "_");
}

export function isFileName(name: string): boolean {
  return name.toLowerCase().startsWith(prefix);
}
