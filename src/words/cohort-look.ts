/**
 * How a cohort looks: by its place in the charter's list, counted from 0. Four hues and five shapes, so that twenty
 * cohorts differ in one or the other; the shape and the label are always there beside the hue.
 */
interface CohortLook {
  /** The class that sets the hue (tokens.css). */
  readonly hue: string;
  /** The outline of its shape, in a square of 12. */
  readonly shape: string;
}

const SHAPES = [
  'M6 .8a5.2 5.2 0 1 1 0 10.4a5.2 5.2 0 0 1 0-10.4z',
  'M1.4 1.4h9.2v9.2h-9.2z',
  'M6 0l6 6l-6 6l-6-6z',
  'M6 .7l5.8 10.4h-11.6z',
  'M4.2.8h3.6v3.4h3.4v3.6h-3.4v3.4h-3.6v-3.4h-3.4v-3.6h3.4z',
] as const;

/** The look of the cohort at a place in the charter's list. */
export function cohortLook(index: number): CohortLook {
  return { hue: `cohort-${(index % 4) + 1}`, shape: SHAPES[index % SHAPES.length] ?? SHAPES[0] };
}
