import type { Words } from '../en/index.ts';
import type { ArabicFormat } from './format.ts';

export const handedOver = (f: ArabicFormat): Words['handedOver'] => ({
  notPrinted: (asks, title) =>
    `ترد طلبات هذا الأسبوع (${f.count(asks)}) واحدًا واحدًا في ملف HTML تحت «${title}» وفي ملفي CSV وJSON. ولا تتضمنها هذه النسخة المطبوعة.`,
  dated: (file, sha256) => `الملف المرفق ${file} بصمته SHA-256 هي ${sha256}: وصندوق بريدك نفسه يثبت تاريخه.`,
  cutShort: '(مختصر: بقية التقرير في الملف المرفق.)',
});
