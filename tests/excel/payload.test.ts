import { bytesOfText } from '../../src/excel/change/payload';

test.each([
  ['', 'nothing'],
  ['Plain words', 'letters'],
  ['=IF($B3="","",IF($B3<$C$1,"Red","Green"))', 'a formula'],
  ['Né – 中文', 'letters of other scripts'],
  ['one\ntwo\tthree', 'line breaks'],
  ['C:\\plans\\2016', 'backslashes'],
])('the size of a text is its size as JSON within JSON: %j', (text) => {
  const sent = JSON.stringify(JSON.stringify([text]));
  const without = JSON.stringify(JSON.stringify([]));
  expect(bytesOfText(text)).toBe(Buffer.byteLength(sent) - Buffer.byteLength(without));
});
