/** The texts of a row by the names of its columns. A column that the table lacks is not there. */
export type RowCells = ReadonlyMap<string, string>;
