/**
 * Reads the ribbon group from the manifest: its label, and its buttons with their icons and tips, so that the page
 * shows what Excel would.
 */

export interface RibbonButton {
  readonly id: string;
  readonly label: string;
  readonly tipTitle: string;
  readonly tip: string;
  /** Address of the 32 px icon, relative to the page. */
  readonly icon: string;
  /** The function to run in the pane's page; `null` for a button that shows the pane. */
  readonly functionName: string | null;
}

export interface RibbonGroup {
  readonly label: string;
  readonly buttons: readonly RibbonButton[];
}

type XmlElement = Pick<Element, 'getAttribute' | 'localName' | 'textContent'> & {
  readonly getElementsByTagNameNS: (namespace: string, name: string) => ArrayLike<XmlElement>;
};

const all = (within: XmlElement, name: string): readonly XmlElement[] =>
  Array.from(within.getElementsByTagNameNS('*', name));

/** `root` is the manifest's document element. */
export function readRibbon(root: XmlElement): readonly RibbonGroup[] {
  const resources = new Map<string, string>();
  for (const name of ['Image', 'Url', 'String'])
    for (const resource of all(root, name)) {
      const id = resource.getAttribute('id');
      if (id) resources.set(id, resource.getAttribute('DefaultValue') ?? '');
    }
  const textOf = (within: XmlElement, name: string): string =>
    resources.get(all(within, name)[0]?.getAttribute('resid') ?? '') ?? '';
  const iconOf = (control: XmlElement): string => {
    const image = all(control, 'Image').find((each) => each.getAttribute('size') === '32');
    const address = resources.get(image?.getAttribute('resid') ?? '') ?? '';
    return address.replace(/^https:\/\/[^/]+\//, '');
  };
  return all(root, 'Group').map((group) => ({
    label: textOf(group, 'Label'),
    buttons: all(group, 'Control').map((control) => ({
      id: control.getAttribute('id') ?? '',
      label: textOf(control, 'Label'),
      tipTitle: textOf(control, 'Title'),
      tip: textOf(control, 'Description'),
      icon: iconOf(control),
      functionName: all(control, 'FunctionName')[0]?.textContent?.trim() ?? null,
    })),
  }));
}
