/** The texts that the script of a link kit needs. */
export const linkKitMessages = ['link.copied', 'link.copyFailed', 'link.qrAlt', 'link.looks', 'link.shown'] as const;

/** The same for the choice of what to link to. */
export const linkChoiceMessages = ['link.chosen', 'link.chooseFailed'] as const;
