import type { Words } from '../en/index.ts';
import type { ArabicFormat } from './format.ts';

export const renderings = (f: ArabicFormat): Words['renderings'] => {
  const days = {
    remote: 'أيام العمل عن بُعد',
    office: 'أيام المكتب',
    mixed: 'الأيام المختلطة',
    off: 'أيام العطلة',
  };
  return {
    text: {
      title: (title, week, dates) => `${title}: ${week} (${dates})`,
      within: (share) => `${share} ضمن المهلة`,
      usual: (span) => `الرد المعتاد ${span}`,
      usualNotReached: 'الرد المعتاد لم يُبلغ',
      ninety: (span) => `90\u200E%\u200E خلال ${span}`,
      ninetyNotReached: 'نسبة 90\u200E%\u200E لم تُبلغ',
      undecided: (asks) => `لم تُحسم بعد: ${f.count(asks)}`,
      open: (asks, oldest) => `بلا رد: ${f.count(asks)}، أقدمها منذ ${oldest}`,
      line: (place, channel, parts) => `${place}، ${channel}: ${parts.join('؛ ')}.`,
      answeredOnly: (place, share) =>
        `لو حُسبت الرسائل التي تم الرد عليها فقط، كما تفعل أدوات أخرى، لكانت نتيجة ${days[place]} ${share}.`,
      watched: (site, share) => `المرصود: ${site}، ${share} من وقت العمل.`,
    },
    markdown: {
      place: 'مكان العمل',
      channel: 'القناة',
      days: 'الأيام',
      usual: 'المعتاد',
      oldest: 'الأقدم',
      otherRules: 'بقواعد أخرى',
      notCounted: 'ما لم يُحسب طلبًا',
      watched: 'المرصود',
      workingTimeWatched: 'وقت العمل المرصود',
    },
  };
};
