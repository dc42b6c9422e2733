/** The field that asks for a day: goes to the last link of its list whose day is not later. */

for (const part of document.querySelectorAll('[data-on-a-day]')) {
  const form = part.querySelector('form');
  const field = part.querySelector('input');
  if (form === null || field === null) continue;
  form.hidden = false;
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    // The newest day stands first.
    const days = [...part.querySelectorAll<HTMLAnchorElement>('a[data-day]')];
    const found = days.find(({ dataset }) => (dataset.day ?? '') <= field.value) ?? days.at(-1);
    if (found !== undefined) location.assign(found.href);
  });
}
