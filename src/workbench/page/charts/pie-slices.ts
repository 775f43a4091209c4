/**
 * The slices of a pie or doughnut as SVG paths, clockwise from the top. Blank, zero and negative values have no slice.
 */

interface Slice {
  /** Index of the value. */
  readonly at: number;
  readonly path: string;
}

/** `hole`: the doughnut's inner radius as a share of the outer one; 0 for a pie. */
export function pieSlices(
  values: readonly (number | null)[],
  centre: { readonly x: number; readonly y: number },
  radius: number,
  hole: number,
): readonly Slice[] {
  const total = values.reduce<number>((sum, value) => sum + Math.max(0, value ?? 0), 0);
  if (total <= 0) return [];
  let turned = 0;
  return values.flatMap((value, at) => {
    const share = Math.max(0, value ?? 0) / total;
    const from = turned;
    turned += share;
    return share > 0 ? [{ at, path: slicePath(centre, radius, hole, from, share) }] : [];
  });
}

function slicePath(
  centre: { readonly x: number; readonly y: number },
  radius: number,
  hole: number,
  from: number,
  share: number,
): string {
  const point = (turn: number, length: number): string => {
    const angle = 2 * Math.PI * turn - Math.PI / 2;
    return `${(centre.x + length * Math.cos(angle)).toFixed(2)} ${(centre.y + length * Math.sin(angle)).toFixed(2)}`;
  };
  // A full circle cannot be a single SVG arc, so it ends just short of its start.
  const to = from + Math.min(share, 0.99999);
  const large = share > 0.5 ? 1 : 0;
  const outer = `M ${point(from, radius)} A ${radius} ${radius} 0 ${large} 1 ${point(to, radius)}`;
  const inner = radius * hole;
  return hole > 0
    ? `${outer} L ${point(to, inner)} A ${inner} ${inner} 0 ${large} 0 ${point(from, inner)} Z`
    : `${outer} L ${centre.x} ${centre.y} Z`;
}
