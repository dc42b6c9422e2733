/**
 * `/`, Ctrl K or Cmd K opens a field for a search, on every page. The field is made when it is first opened; what it is
 * called is what the link to the search is called. Without this, the link leads there.
 */
const link = document.querySelector<HTMLAnchorElement>('a[aria-keyshortcuts]');
let dialog: HTMLDialogElement | null = null;

function made({ href, textContent }: HTMLAnchorElement): HTMLDialogElement {
  const label = textContent.trim();
  const [box, form, field, button] = (['dialog', 'form', 'input', 'button'] as const).map((name) =>
    document.createElement(name),
  ) as [HTMLDialogElement, HTMLFormElement, HTMLInputElement, HTMLButtonElement];
  box.className = 'search-key';
  // A press beside it closes it, as Escape does.
  box.setAttribute('closedby', 'any');
  form.action = href;
  field.type = 'search';
  field.name = 'q';
  field.autofocus = true;
  for (const named of [box, field]) named.setAttribute('aria-label', label);
  button.textContent = label;
  form.append(field, button);
  box.append(form);
  document.body.append(box);
  return box;
}

addEventListener('keydown', (event) => {
  const { target, key, ctrlKey, metaKey, altKey } = event;
  const types = target instanceof HTMLElement && target.matches('input, textarea, select, [contenteditable]');
  const slash = key === '/' && !types && !ctrlKey && !metaKey && !altKey;
  if (link === null || !(slash || (key.toLowerCase() === 'k' && (ctrlKey || metaKey) && !altKey))) return;
  event.preventDefault();
  const here = document.querySelector<HTMLInputElement>('#search-text');
  if (here !== null) return here.focus();
  dialog ??= made(link);
  if (dialog.open) return;
  dialog.showModal();
  dialog.querySelector('input')?.select();
});
