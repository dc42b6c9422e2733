/** The handbook's page about the benchmark, its tables made from what was recorded last. */

import type { BenchRecord } from '../../bench/record.ts';
import recorded from '../../bench/recorded.json' with { type: 'json' };
import { circumstances, goalTable, phaseList, sizeTables } from '../../bench/tables.ts';
import { count } from '../../bench/words.ts';

const HEAD = `\`npm run bench\` makes up communities of any size, builds their sites, and says what that costs: time, processor time, memory, and what
was written. Beside it, on the same statements in the same run, it measures what else could have made pages of them.`;

const MEASURED = `The content is made up, and the same every time: elections of ten candidates, each candidate standing twice, with the committees, people,
organizations and terms that belong to them. A statement has some 300 words.

| | makes |
| --- | --- |
| Hustings, from nothing | everything: \`npm run build\` into an empty folder, with the checks, the search index, calendars, data and charts |
| Hustings, code unchanged | the same, with the bundle of its pages from an earlier build, as whenever content is written |
| Eleventy, Hugo, bare pages | a page a statement, a page an election and an index, in a plain layout |
| the same, as many pages | as many pages as Hustings writes, filled up with copies of statements, and Pagefind’s own command over them |
| The floor | the same pages by a script that reads, splits, renders with the fastest Markdown library installed, and writes: what no generator can be cheaper than |

Whatever of these is not installed is left out, and said to be. Each must have written every page, with what the candidate wrote on it; if not, the
benchmark fails. Eleventy reads statements as plain Markdown, as it must with text of strangers: left to itself it would run templates in them.

- **Time** passes on the clock. It depends on what else the machine does.
- **Processor time** is what all cores worked, the user’s and the system’s, in all processes that the command starts. It is the number to go by.
- **Indexed** is the text that the search can find. Hustings leaves out tables’ heads, timetables and sources; the others index whole pages.
- **Memory** is the most that all these processes held together. Twenty times a second it is looked at.
- **Commands** are asked between two builds, each for the second time, and one text has changed since the first.
- **Hustings to it** is the processor time of Hustings, code unchanged, divided by that of the row.

Processor time and memory are read from Linux; on another system the benchmark says that they are not measured. Phases of less than a tenth of a
second are known roughly. What a page shows is derived while it is rendered, so that the phase *derive* holds only what all pages share; and a page is
written when it is rendered, so that *write* holds only what comes after the last one.

After that, one statement is changed and the site built again in the same folder. What comes out is compared, file by file and byte by byte, with a
build of the changed content from nothing.`;

/** What was tried, beyond what the tables show; figures are those of the machine and the day on which each was tried. */
const WHERE = `With 1,000 statements, half of the processor’s time is drawing pages and two fifths the search index; with 10,000 it is a third and three fifths. What made them cheaper, and what did not:

- **Bundling** took five seconds of every build, and is done once for a state of the code. A kept bundle draws pages without what Astro does around each: half of what drawing cost.
- **Drawing** a page is the view, Astro’s components, the response, the file. Nothing else in it stands out since the preview of a statement stops where it has enough
  sentences (that was a quarter of it) and days are counted without asking a library. What is left is spread over hundreds of functions; only pages that are not drawn would save much more.
- **The search index** is made by Pagefind, which needs 2.0 ms for a page of HTML and 1.3 ms for one of the text that we give it; a page’s text is prepared once. After a change Pagefind reads the
  changed pages alone, and what it makes of them is put into the index that was kept, with the bytes of an index of all pages. One index for each hundred pages made such a build cheap,
  and cost a reader of 20,000 pages 225 requests a question: there is one index, so that a question costs a reader the same at any size.
  Over as many bare pages, Pagefind’s own command takes what lies between the rows of Hugo or Eleventy with and without it: 79 seconds of processor time with 10,000 statements. What we add is the same order in every run, without which an index could not be renewed.
- **On the clock**: to give pages to Pagefind while the next are drawn was tried. With 10,000 statements drawing then took 68 seconds in place of 46, and indexing 50 in place of 65: on two cores nothing was won, and it was left out.
- **Files and folders** are dear by themselves: on a disk, to make twenty thousand folders costs as much as to draw what lies in them.
- **After one change**, pages of statements whose text is the same are taken over where nothing else has changed; what texts say is kept by their hash and not read through a schema again;
  and the index is renewed as above. What it is left with is its start, the histories and rules that look at everything, and the files:
  a quarter of the time on the clock goes into removing the last site.
  Not done: to take over every page whose view is the same, which would help after changes of people, elections and rules; deriving the views is most of what such a build would be left with.
- **Memory**: no page is held after it is written, but all that is known of the community is, Pagefind holds the text of every page until it has written its index (with 10,000 statements the others, too, need 2.3 to 2.5 GB with it, and 0.6 to 1.3 without), and hands its files over by way of
  this process; Node itself lets its heap grow before it clears it.
- **Commands**: of checking one file in a small community, a quarter is Node’s own start, a third the loading of code. What helped: one file of code for all commands, kept compiled; what texts say, kept by their hash;
  packages (YAML, Markdown, HTML, calendars) that are opened by the first text that needs them; plain patterns before those that take long to be compiled. What did not: other settings of Node’s
  heap and compiler, which made it no faster. In a large community, histories are put together and rules run that look at all of them.`;

/** Goals that no table measures, and how they were looked at. */
const BESIDE = `Some goals are not in the tables. They hold for a machine that does nothing else:

| Goal | How it is looked at |
| --- | --- |
| A question of the search costs at most 300 kB and 30 requests at 20,000 pages, a further one 100 kB | \`npm run bench -- reading --sizes 10000\`, 26 November 2026, 20,874 pages: the first 252 kB in 15 requests, beside the 164 kB of the page itself; further ones, of two words each, 91 and 93 kB: met. The list of pages and the program come once; each word costs its file of words, each result its excerpt |
| From saving a file to the changed page: 300 ms in a small community, 1 s among 10,000 statements; up in 3 s | \`npm run bench -- editing --sizes 50,1000,10000\`, 26 November 2026: 89 ms, 184 ms, and 2.1 s among 10,000: met but there, where every file is read and every rule looks at everything. From the command to the first page 8.6 s, 10.4 s and 19.7 s: missed. Astro’s and Vite’s own start is some four seconds of it, taking in the components of a page three; views, words and checks are loaded by Node, which halved it |
| The first page that somebody loads: at most 100 kB; the script of the form at most 64 kB, its data 15 kB | \`npm run bench -- reading\`: 92 to 104 kB, of which 80 are two typefaces: met but for home and a committee. A page on which somebody wrote in italics loads that typeface, too: 128 to 135 kB, missed. The form’s script is 49 kB: met; its data is 1 kB in a small community, 8 kB with 457 people, and 97 kB with 4,500: missed there |
| The largest part of a page stands within 1 s on a slow phone (a quarter of this machine’s speed, 1.6 Mbit/s, 150 ms) | \`npm run bench -- reading --sizes 50\`, 26 November 2026: 1.0 to 1.5 s: missed. Typefaces come after the style sheet there; what is left is the answer, the style sheet and the slow processor |`;

const RUN = `\`\`\`sh
npm run bench -- --sizes 50              # a look, in a minute
npm run bench                            # 50, 1,000 and 10,000 statements
npm run bench -- --only floor,hugo       # without Hustings
npm run bench -- --check                 # is it as it was recorded?
npm run bench -- --record                # record it, for this page
npm run bench -- reading --sizes 1000    # what a browser loads of such a site, and how soon it shows it
npm run bench -- editing --sizes 1000    # how soon npm run dev shows what was saved
\`\`\`

\`--sizes\` takes any multiples of ten, such as 50,1000,50000. \`--eleventy <file>\` says where Eleventy’s command is, if neither in \`node_modules\` nor on the path. \`--runs 3\` measures everything
in three rounds, and of each build takes the cheapest: other work on a machine makes a build dearer, never cheaper, and a slow hour falls on all alike.

\`--check\` measures 50 and 1,000 statements and compares ratios with the recorded ones, never times: those are of a machine. It names each that
got worse by more than a quarter, and ends with 1 where there is one; ratios to bare pages are information, and decide nothing. A ratio that cannot be measured, because Hugo is missing, say, is said not to
be compared; nor is one to what takes less than a second, which differs from run to run.`;

/** The page about a record, as Markdown without front matter. */
export const benchmarkPageOf = (record: BenchRecord): string =>
  [
    HEAD,
    '## What is measured',
    MEASURED,
    'A build of Hustings has these phases (shown with code unchanged):',
    phaseList(),
    '## How to run it',
    RUN,
    '## Where the time goes',
    WHERE,
    '## Goals',
    'A goal that is missed stays here as missed.',
    goalTable(record),
    BESIDE,
    '## Recorded',
    circumstances(record),
    ...record.sizes.flatMap((size) => [`### ${count(size.statements)} statements`, sizeTables(size)]),
  ]
    .join('\n\n')
    .concat('\n');

export const benchmarkPage = (): string => benchmarkPageOf(recorded as BenchRecord);
