import type { Words } from '../en/index.ts';
import type { JapaneseFormat } from './format.ts';

export const handedOver = (f: JapaneseFormat): Words['handedOver'] => ({
  notPrinted: (asks, title) =>
    `今週の要返信${f.count(asks)}件は、HTMLファイルの「${title}」とCSV・JSONファイルに1行ずつ記載されています。この印刷物では省略しています。`,
  dated: (file, sha256) =>
    `添付ファイル ${file} のSHA-256は ${sha256} です。受信者のメールボックスがその日付を示します。`,
  cutShort: '（省略：続きは添付ファイルにあります。）',
});
