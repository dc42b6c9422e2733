/** How a command asks whether it may go on, and what counts as yes. */

export const yesOrNo = (question: string): string => `${question} [y/N] `;

export const isYes = (answer: string): boolean => ['y', 'yes'].includes(answer.trim().toLowerCase());
