/**
 * Stands for `entities` in the script of the form. A browser knows what every entity of HTML stands for; the renderer's
 * library would bring along the list of them, which would be a quarter of the script.
 */

/** What one entity (`&eacute;`) stands for; as it is where there is none of that name, or it does not end with the name's own semicolon. */
export function decodeHTMLStrict(entity: string): string {
  if (!/^&[#a-z0-9]+;$/i.test(entity)) return entity;
  const place = document.createElement('i');
  place.innerHTML = entity;
  const character = place.textContent ?? '';
  // Of "&notit;" HTML reads the beginning that it knows, and leaves the rest.
  return character.endsWith(';') && entity !== '&semi;' ? entity : character;
}
