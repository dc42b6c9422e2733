/** Fetches the page of a link to which the reader comes near, once, unless the reader saves data. */
const fetched = new Set([location.pathname]);

function ahead({ target }: Event): void {
  const link = target instanceof Element ? target.closest('a') : null;
  if (link === null || link.origin !== location.origin || !link.pathname.endsWith('/') || fetched.has(link.pathname))
    return;
  fetched.add(link.pathname);
  const hint = document.createElement('link');
  hint.rel = 'prefetch';
  hint.href = link.pathname;
  document.head.append(hint);
}

if (!matchMedia('(prefers-reduced-data: reduce)').matches)
  for (const event of ['pointerover', 'focusin']) addEventListener(event, ahead, { passive: true });
