/**
 * The format that a conditional format gives cells: font, fill, borders, number format. What the rule does not set is
 * null [A]; as in Excel, font name and size are not available.
 */
import type { BorderEdge, DifferentialStyle } from '../../model/style';
import { borderAspects, FILL, FONT, type Aspect } from '../formats';
import type { Host } from '../host';
import { invalidArgument } from '../host-error';
import { object, type Method, type ObjectClass, type Property } from '../object-class';
import { editableFormat, presentFormat, type FormatPlace } from './conditional-format';

function styleOf(place: FormatPlace, host: Host): DifferentialStyle {
  const { rule } = presentFormat(place, host);
  if (!('style' in rule)) throw invalidArgument();
  return rule.style;
}

function restyle(
  place: FormatPlace,
  host: Host,
  change: (style: DifferentialStyle) => DifferentialStyle,
): void {
  const format = editableFormat(place, host);
  if (!('style' in format.rule)) throw invalidArgument();
  format.rule = { ...format.rule, style: change(format.rule.style) };
}

/** An aspect of the format; null if the rule does not set it. */
const property = (
  aspect: Aspect | undefined,
  isSet: (style: DifferentialStyle) => boolean,
): Property<FormatPlace> => ({
  get: (place, host) => {
    const style = styleOf(place, host);
    return isSet(style) ? aspect?.get(style) : null;
  },
  set: (place, value, host) => restyle(place, host, (style) => aspect?.set(style, value) ?? style),
});

const FONT_PARTS = {
  color: 'colour',
  bold: 'bold',
  italic: 'italic',
  underline: 'underline',
  strikethrough: 'strikethrough',
} as const;

const clear =
  (part: 'font' | 'fill'): Method<FormatPlace> =>
  (place, _args, host) =>
    restyle(place, host, (style) => {
      const { [part]: _gone, ...rest } = style;
      return rest;
    });

export const conditionalRangeFont: ObjectClass<FormatPlace> = {
  name: 'ConditionalRangeFont',
  properties: Object.fromEntries(
    Object.entries(FONT_PARTS).map(([name, part]) => [
      name,
      property(FONT[name], ({ font }) => font?.[part] !== undefined),
    ]),
  ),
  methods: { clear: clear('font') },
};

export const conditionalRangeFill: ObjectClass<FormatPlace> = {
  name: 'ConditionalRangeFill',
  properties: { color: property(FILL['color'], ({ fill }) => fill !== undefined) },
  methods: { clear: clear('fill') },
};

const EDGES: Readonly<Record<string, BorderEdge>> = {
  EdgeTop: 'top',
  EdgeBottom: 'bottom',
  EdgeLeft: 'left',
  EdgeRight: 'right',
};

interface EdgePlace extends FormatPlace {
  readonly sideIndex: string;
}

const edge = (place: FormatPlace, sideIndex: unknown) => {
  if (typeof sideIndex !== 'string' || !Object.hasOwn(EDGES, sideIndex)) throw invalidArgument();
  return object('ConditionalRangeBorder', { ...place, sideIndex } satisfies EdgePlace);
};

const edgeProperty = (name: 'style' | 'color'): Property<EdgePlace> => {
  const aspect = (place: EdgePlace) => borderAspects(EDGES[place.sideIndex] as BorderEdge)[name];
  return {
    get: (place, host) => aspect(place)?.get(styleOf(place, host)),
    set: (place, value, host) => restyle(place, host, (style) => aspect(place)?.set(style, value) ?? style),
  };
};

export const conditionalRangeBorder: ObjectClass<EdgePlace> = {
  name: 'ConditionalRangeBorder',
  identity: ({ sideIndex }) => ({ Id: sideIndex }),
  properties: {
    sideIndex: { get: ({ sideIndex }) => sideIndex },
    style: edgeProperty('style'),
    color: edgeProperty('color'),
  },
};

export const conditionalRangeBorderCollection: ObjectClass<FormatPlace> = {
  name: 'ConditionalRangeBorderCollection',
  properties: { count: { get: () => Object.keys(EDGES).length } },
  navigations: {
    top: (place) => edge(place, 'EdgeTop'),
    bottom: (place) => edge(place, 'EdgeBottom'),
    left: (place) => edge(place, 'EdgeLeft'),
    right: (place) => edge(place, 'EdgeRight'),
  },
  items: (place) => Object.keys(EDGES).map((name) => edge(place, name)),
  item: edge,
  methods: { getItem: (place, args) => edge(place, args[0]) },
};

export const conditionalRangeFormat: ObjectClass<FormatPlace> = {
  name: 'ConditionalRangeFormat',
  properties: {
    numberFormat: {
      get: (place, host) => styleOf(place, host).numberFormat ?? null,
      set: (place, value, host) => {
        if (typeof value !== 'string' || value === '') throw invalidArgument();
        restyle(place, host, (style) => ({ ...style, numberFormat: value }));
      },
    },
  },
  navigations: {
    font: (place) => object('ConditionalRangeFont', place),
    fill: (place) => object('ConditionalRangeFill', place),
    borders: (place) => object('ConditionalRangeBorderCollection', place),
  },
};
