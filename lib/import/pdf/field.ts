/** A field or note that holds text, in the coordinates of its page. */
export interface Field {
  id: string;
  text: string;
  rect: [left: number, bottom: number, right: number, top: number];
  /** How far its text is turned against the page, in degrees. */
  rotation: number;
  /** In points; 0 where it is to fit. */
  size: number;
  color: string;
  bold: boolean;
  /** 0 left, 1 in the middle, 2 right. */
  align: number;
  /** Its text begins at the top and wraps; otherwise it stands in one line, halfway up. */
  isWrapped: boolean;
  /** It shows a list, of which the text is only what was chosen. */
  isChoice: boolean;
}
