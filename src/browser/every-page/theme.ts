/**
 * Light or dark as the reader chose, kept in the reader's browser alone; without a choice, or without scripts, as the system has
 * it. The style sheets say once what is dark, for systems that are: the choice makes that hold for the screen, or nowhere.
 */
const KEPT = 'theme';
const DARK = '(prefers-color-scheme: dark)';

const button = document.querySelector<HTMLButtonElement>('[data-light]');
const system = matchMedia(DARK);

/** What holds in the dark alone, each with when it does where the reader has not chosen; as the page's own script found it, where that ran. */
const rules =
  (document as { darkRules?: { media: MediaList; usual: string }[] }).darkRules ??
  [...document.styleSheets]
    .flatMap(({ cssRules }) => [...cssRules])
    .flatMap((rule) => (rule instanceof CSSMediaRule && rule.media.mediaText.includes(DARK) ? rule.media : []))
    .map((media) => ({ media, usual: media.mediaText }));
/** The colours of the window around the page. */
const around = [...document.querySelectorAll<HTMLMetaElement>('meta[name="theme-color"]')].map((meta) => ({
  meta,
  usual: meta.media,
}));

function show(chosen: string | null): void {
  const dark = chosen === null ? system.matches : chosen === 'dark';
  for (const { media, usual } of rules) media.mediaText = chosen === null ? usual : dark ? 'screen' : 'not all';
  document.documentElement.style.colorScheme = chosen ?? '';
  for (const { meta, usual } of around)
    meta.media = chosen === null ? usual : usual.includes(chosen) ? 'all' : 'not all';
  if (button !== null) {
    button.textContent = (dark ? button.dataset.light : button.dataset.dark) ?? '';
    button.hidden = false;
  }
}

/** A browser may keep nothing for a site. */
function kept(): string | null {
  try {
    return localStorage.getItem(KEPT);
  } catch {
    return null;
  }
}

function choose(theme: string): void {
  const chosen = theme === (system.matches ? 'dark' : 'light') ? null : theme;
  show(chosen);
  try {
    if (chosen === null) localStorage.removeItem(KEPT);
    else localStorage.setItem(KEPT, chosen);
  } catch {}
}

show(kept());
system.addEventListener('change', () => show(kept()));
button?.addEventListener('click', () => choose(button.textContent === button.dataset.dark ? 'dark' : 'light'));
