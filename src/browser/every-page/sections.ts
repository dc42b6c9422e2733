/** A link at each heading of prose, which copies the address of its section. What it is called stands in the page. */
const words = document.querySelector<HTMLElement>('[data-section-link]')?.dataset;

for (const heading of document.querySelectorAll<HTMLElement>('.prose :is(h2, h3)[id]')) {
  const link = document.createElement('a');
  link.className = 'section-link';
  link.href = `#${heading.id}`;
  link.textContent = '#';
  link.ariaLabel = `${words?.sectionLink}: ${heading.textContent}`;
  link.onclick = async () => {
    await navigator.clipboard?.writeText(link.href);
    link.textContent = words?.copied ?? '';
  };
  heading.append(' ', link);
}
