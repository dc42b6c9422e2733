import type { Diagnosis, DoctorRule } from '../diagnosis.ts';
import { altered, RESULT } from '../example-archive.ts';

export const monthOfFolder: DoctorRule = {
  name: 'month-of-folder',
  rule: 'A month and year in the title or the result of an election are those of its folder.',
  example: { files: altered(RESULT, 'for the May 2020', 'for the March 2020'), found: 1 },
  run: ({ archive }) =>
    archive.elections.flatMap(({ id, folder, titles, result, place }) =>
      /^\d{4}-\d{2}$/.test(id)
        ? [...titles, ...(result?.months ?? [])]
            .filter(({ value }) => value !== id)
            .map(
              (said): Diagnosis => ({
                grade: 'error',
                message: `${said.value} is named in the election of ${id}`,
                says: [said, { place, value: folder }],
                supported: id,
                sure: 'likely',
              }),
            )
        : [],
    ),
};
