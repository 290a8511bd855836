import type { Rule } from '../rule.ts';
import { asNoun } from './as-noun.ts';

export default {
  id: 'unit/split',
  why: 'One unit becomes those named behind the verb.',
  patterns: [
    '{sources:units}¬<part-of>~<split>!~{results:units}',
    '{sources:units}~(一拆为|一分为|拆为|拆分为|分拆为|拆成|拆分成)!~(，|：|:)(变成|分别是|分别为|即|具体为)?{results:units}',
    '(拆分|分拆|拆解)!(了)?<formerly>?{sources:units}(为|成){results:units}',
    '{sources:units}~(一拆为|一分为)!…{results:units}',
    '{sources:units}，(已|将|也|则)?(于|在)?{date}?(被|正式)?<split>!~{results:units}',
    '{results:units}(均|都|系|则)?由<formerly>?{sources:units}(拆分|分拆|分立|分设|拆解|裂变)!(而来|而成|组建|设立|成立|形成)',
    '{sources:units}(将|则|也|已|被|正式)?(一分为二|一拆为二|一分为三|一拆为三|一拆二|一分二)!。',
    '{sources:units}~(一分为|一拆为|一拆)!~，{results:units}(各自|分别|均|都)(独立|成为|为|单独)',
    ...asNoun('(拆分|分拆|拆解|拆散)'),
    '对(原|原有的|旗下|旗下的)?{sources:units}(予以|进行|进行了|实施|实施了)(拆分|分拆|拆解)!，(成立|设立|组建|形成)(了|新的)?{results:units}',
    '{sources:units}~一分为!…{first:units}~由[lead]{results:units}~由',
    '{sources:units}¬<part-of>~(拆分|拆散|拆解|拆并|分拆|肢解)!(至|到|进|给|。|，)',
    '{sources:units}¬<part-of>~(拆成|拆为|拆分成|拆分为|分拆为|拆到|拆分到|拆分至|拆并至|拆并到)!(了)?(两|三|四|五|若干|多|各|上述|不同)',
    '{sources:units}~(拆成|拆分成|拆为|拆分为)!(了)?{n:quantity}',
  ],
  says: [{ says: 'unit', change: 'split' }],
  examples: {
    finds: [
      { text: '公司对⟦sources:车险部⟧进行拆分，成立⟦results:轿车险部、卡车险部⟧。' },
      { text: '⟦sources:车险部⟧一拆二，⟦results:轿车险部、卡车险部⟧各自独立。' },
      { text: '原⟦sources:车险部⟧一拆为三，变为⟦results:轿车险部、卡车险部和理赔部⟧。' },
      { text: '⟦results:轿车险部、卡车险部⟧均由原⟦sources:车险公司⟧拆分而来。' },
      { text: '⟦sources:车险部⟧拆分为⟦results:个人车险部和商用车险部⟧。' },
      { text: '拆分⟦sources:车险部⟧为⟦results:个人车险部、商用车险部⟧。' },
      { text: '⟦sources:研发中心⟧一分为二，设为⟦results:硬件中心、软件中心⟧。' },
      { text: '裁撤品牌部，⟦sources:车险部⟧一分为二。' },
      { text: '⟦sources:车险部⟧拆分，轿车险归个人险部。' },
      { text: '⟦sources:拓展部⟧被拆到了各大区。' },
      { text: '⟦sources:地图部⟧被拆成⟦n:两块⟧。' },
    ],
    ignores: [
      { text: '客户分为三类，市场部负责服务。', because: 'customers are sorted' },
      { text: '车险部的业务拆分，由总部负责。', because: 'work is divided, not the unit' },
    ],
  },
} satisfies Rule;
