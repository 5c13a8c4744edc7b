import type { Words } from '../en/index.ts';
import type { ChineseFormat } from './format.ts';

export const handedOver = (f: ChineseFormat): Words['handedOver'] => ({
  notPrinted: (asks, title) =>
    `本周的 ${f.count(asks)} 条待回复消息逐行列在 HTML 文件的“${title}”部分以及 CSV 和 JSON 文件中。本打印件未列出。`,
  dated: (file, sha256) => `附件 ${file} 的 SHA-256 为 ${sha256}：您自己的邮箱会为它记下日期。`,
  cutShort: '（已缩短：其余内容见附件。）',
});
