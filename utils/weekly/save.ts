/**
 * Hands a text or bytes, or a list of parts of them, to the user as a file, the way a link would; nothing is requested
 * for it.
 */
export function save(name: string, type: string, content: BlobPart | BlobPart[]): void {
  const parts = Array.isArray(content) ? content : [content];
  const address = URL.createObjectURL(new Blob(parts, { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
