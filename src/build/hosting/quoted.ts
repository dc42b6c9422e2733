/** A text between quotation marks, as the files of nginx and of Caddy both take it. */
export const quoted = (text: string): string => `"${text.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`;
