/** Shows the parts of a count's page that need a script, and loads what each needs once its reader asks for it. */

const whatIf = document.querySelector<HTMLElement>('[data-what-if]');
const details = whatIf?.querySelector('details');
if (whatIf && details) {
  whatIf.hidden = false;
  details.addEventListener('toggle', () => void import('./suppose.ts').then(({ suppose }) => suppose(whatIf)), {
    once: true,
  });
  // An address that somebody was sent.
  if (location.search !== '') details.open = true;
}

const find = document.querySelector<HTMLElement>('[data-find-ballot]');
const form = find?.querySelector('form');
if (find && form) {
  find.hidden = false;
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    void import('./find-ballot.ts').then(({ findBallot }) => findBallot(find, form));
  });
}
