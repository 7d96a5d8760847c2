/** The texts that the choice of what to link to needs. */
export const linkChoiceMessages = ['link.chosen', 'link.chooseFailed'] as const;
