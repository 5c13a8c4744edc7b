import type { Words } from '../en/index.ts';
import type { PortugueseFormat } from './format.ts';

export const renderings = (f: PortugueseFormat): Words['renderings'] => {
  const days = {
    remote: 'dias remotos',
    office: 'dias no escritório',
    mixed: 'dias mistos',
    off: 'dias de folga',
  };
  return {
    text: {
      title: (title, week, dates) => `${title}: ${week} (${dates})`,
      within: (share) => `${share} dentro do prazo`,
      usual: (span) => `resposta habitual ${span}`,
      usualNotReached: 'resposta habitual não atingida',
      ninety: (span) => `90% em ${span}`,
      ninetyNotReached: '90% não atingidos',
      undecided: (asks) => `${f.count(asks)} ainda sem definição`,
      open: (asks, oldest) => `${f.count(asks)} sem resposta, a mais antiga há ${oldest}`,
      line: (place, channel, parts) => `${place}, ${channel}: ${parts.join('; ')}.`,
      answeredOnly: (place, share) =>
        `Se só as mensagens respondidas fossem contadas, como fazem outras ferramentas, os ${days[place]} dariam ${share}.`,
      watched: (site, share) => `Observado: ${site}, ${share} do tempo de trabalho.`,
    },
    markdown: {
      place: 'Local',
      channel: 'Canal',
      days: 'Dias',
      usual: 'Habitual',
      oldest: 'A mais antiga',
      otherRules: 'Por outras regras',
      notCounted: 'Não contado como solicitação',
      watched: 'Observado',
      workingTimeWatched: 'Tempo de trabalho observado',
    },
  };
};
