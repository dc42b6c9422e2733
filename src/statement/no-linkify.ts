/**
 * Stands for `linkify-it` in the script of the form. The renderer never looks for bare addresses in a text, but its library
 * brings the finder along, which would be a tenth of the script.
 */
export class LinkifyIt {}
