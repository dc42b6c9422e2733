/** `npm run check [-- --format text|json|github] [--content <folder>]`: every finding about the content, without building. */
import process from 'node:process';
import { parseArgs } from 'node:util';
import { asAnnotation, asText, tally } from '../src/content/finding.ts';
import { loadContent } from '../src/content/load.ts';
import { contentFolder, today } from '../src/edge.ts';

const { values } = parseArgs({
  options: { format: { type: 'string', default: 'text' }, content: { type: 'string' } },
});
const { findings, content } = loadContent(values.content ?? contentFolder(), today());

if (values.format === 'json') console.log(JSON.stringify(findings, null, 2));
else if (values.format === 'github') for (const finding of findings) console.log(asAnnotation(finding));
else {
  for (const finding of findings) console.log(asText(finding));
  console.log(`${content.files.length} files checked: ${tally(findings)}`);
}
process.exitCode = findings.some((finding) => finding.severity === 'error') ? 1 : 0;
