/** Hands bytes to the reader as a file, and gives the address that opens them, should the browser keep the file back. */
export function save(name: string, blob: Blob): string {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  return link.href;
}
