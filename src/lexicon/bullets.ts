/** Marks before the items of a list that stand nowhere else; hyphens, dots and asterisks do so too, and have other uses. */
export const BULLETS = '▲△▼▽▶▷►▸●○◎◉■□◆◇◈★☆▪▫◦•※➢➤➔';
