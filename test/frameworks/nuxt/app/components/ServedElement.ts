import type { AttributeValue, renderToString } from 'kvinnofrid-elements/ssr';
import { defineComponent, h, type PropType } from 'vue';

/** An element as HTML with all that it shows, made on the server alone, and sent with the page's data. */
export default defineComponent({
  props: {
    tag: { type: String as PropType<Parameters<typeof renderToString>[0]>, required: true },
    attributes: { type: Object as PropType<Record<string, AttributeValue>>, required: true },
  },
  async setup({ tag, attributes }) {
    const { data } = await useAsyncData(`${tag} ${JSON.stringify(attributes)}`, async () => {
      if (!import.meta.server) return '';
      const { renderToString } = await import('kvinnofrid-elements/ssr');
      return renderToString(tag, { attributes, styles: { href: `/kvinnofrid/${tag}.css` } });
    });
    // v-html would write it once more in the browser, where it makes no shadow root.
    return () => h('div', { innerHTML: data.value });
  },
});
