/** The five boards' real plans that the page offers, each with the date on which it is viewed. */

export interface Sample {
  /** File name without its extension. */
  readonly file: string;
  readonly label: string;
  /** YYYY-MM-DD. */
  readonly today: string;
}

export const FIRST_SAMPLE: Sample = {
  file: 'lambeth-child-j',
  label: 'Lambeth – Child J',
  today: '2016-10-15',
};

export const SAMPLES: readonly Sample[] = [
  FIRST_SAMPLE,
  { file: 'haringey-child-o', label: 'Haringey – Child O', today: '2016-02-15' },
  { file: 'southwark-inspection', label: 'Southwark – inspection', today: '2012-09-30' },
  { file: 'sutton-child-d', label: 'Sutton – Child D', today: '2018-06-01' },
  { file: 'southampton-themes', label: 'Southampton – themes', today: '2014-12-01' },
];

/** Fetches the sample's bytes from the page's own host. Rejects if they cannot be loaded. */
export async function fetchSample(sample: Sample): Promise<Uint8Array> {
  const response = await fetch(`samples/${sample.file}.xlsx`);
  if (!response.ok) throw new Error(`The sample plan did not arrive (${response.status}).`);
  return new Uint8Array(await response.arrayBuffer());
}
