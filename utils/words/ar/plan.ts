import type { Words } from '../en/index.ts';
import type { ArabicFormat } from './format.ts';

/** فترات الغياب المعلنة وخطة اليوم في التقرير، والرسائل المأخوذة منها. */
export const plan = (f: ArabicFormat): Words['plan'] => ({
  away: {
    title: (promised, kept) => `فترات الغياب: المعلن ${f.count(promised)}، والمُلتزم به ${f.count(kept)}`,
    caption: 'فترات الغياب المعلنة، مع وقت العودة الموعود والوقت الفعلي',
    share: (kept, decided, share) =>
      `الوعود المستحقة التي تم الالتزام بها: ${f.count(kept)} من ${f.count(decided)} (${f.percent(share)}).`,
    running: (number) =>
      f.plural(number, {
        zero: 'لا وعود لم يحن موعدها بعد.',
        one: 'وعد واحد لم يحن موعده بعد.',
        two: 'وعدان لم يحن موعدهما بعد.',
        few: '# وعود لم يحن موعدها بعد.',
        many: '# وعدًا لم يحن موعدها بعد.',
        other: '# وعد لم يحن موعدها بعد.',
      }),
    meaning:
      'غياب أعلنه الموظف مع وقت للعودة. يُعدّ ملتزمًا به إذا عاد في ذلك الوقت أو بعده بخمس دقائق على الأكثر، بتصريح منه أو برسالة أرسلها في حدود خمس دقائق من الوقت الموعود. الصمت ليس التزامًا. لا يُخصم أي غياب من أي وقت انتظار.',
    day: 'اليوم',
    note: 'الملاحظة',
    from: 'الغياب من',
    promised: 'العودة الموعودة',
    back: 'العودة',
    kept: 'الالتزام',
    noNote: 'بلا ملاحظة',
    by: { ended: (time) => `${time}، بتصريح منه`, message: (time) => `${time}، أرسل رسالة` },
    noSign: 'لا دليل',
    isKept: 'تم الالتزام',
    notKept: 'لم يتم الالتزام',
    notDue: 'لم يحن الموعد',
    heard: (notes) => `الغياب: ${notes.join('؛ ')}. الصفوف في جدول «فترات الغياب».`,
    stretch: (note, from, until) => `${note}، من ${from} إلى ${until}`,
    legend: 'غياب معلن.',
    line: (promised, kept, decided, share) =>
      `فترات الغياب: المعلن ${f.count(promised)}، والمُلتزم به ${f.count(kept)} من ${f.count(decided)} مستحقة (${f.percent(share)}).`,
  },
  done: {
    title: (planned, done) => `المخطط والمنجز: ${f.count(done)} من ${f.count(planned)}`,
    caption: 'ما خُطط له في اليوم وما آل إليه',
    meaning:
      'كتبه الموظف وعلّم عليه بنفسه؛ لا شيء هنا مقيس. ما كان في الخطة عند الظهر يُعدّ مخططًا له، وإن حُذف لاحقًا. وما أُضيف بعد الظهر لا يُحتسب.',
    added: (added, done) => `أُضيف بعد الظهر: ${f.count(added)}، أُنجز منها: ${f.count(done)}.`,
    day: 'اليوم',
    written: 'كتابة الخطة',
    item: 'البند',
    became: 'النتيجة',
    isDone: 'أُنجز',
    notDone: 'لم يُنجز',
    later: 'أُضيف لاحقًا',
    dropped: 'حُذف لاحقًا',
    reworded: 'تغيّرت صياغته لاحقًا',
  },
  usual: { lunch: 'الغداء', short: 'استراحة قصيرة', focus: 'وقت تركيز' },
  mail: {
    hello: 'تحية طيبة،',
    home: (date) => `أعمل من المنزل اليوم، ${date}`,
    homePlan: 'أعمل اليوم من المنزل. خطتي لليوم:',
    homeNoPlan: 'أعمل اليوم من المنزل.',
    reach: (chat, email) => `كما اتفقنا، أرد على الدردشة خلال ${chat} وعلى البريد خلال ${email} من وقت العمل.`,
    wrapUp: (date) => `ملخص يومي، ${date}`,
    planned: (planned, done) => `بنود خطة اليوم: ${f.count(planned)}. المنجز منها: ${f.count(done)}.`,
    nothingPlanned: 'لم أخطط لشيء محدد اليوم.',
    done: 'أُنجز:',
    moved: 'نُقل إلى يوم العمل التالي:',
    regards: 'مع أطيب التحيات',
    shortened: 'اختُصر: لم يتسع النص الكامل في المسودة.',
  },
  status: {
    away: (note, time) => `${note}، أعود الساعة ${time}`,
    home: 'أعمل من المنزل',
    office: 'في المكتب',
    plan: (where, items) => `${where}. اليوم: ${items.join('، ')}`,
  },
});
