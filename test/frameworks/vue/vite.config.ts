import vue from '@vitejs/plugin-vue';

/** The elements are the browser's to make, and none of Vue's components. */
const isCustomElement = (tag: string) => tag.includes('-');

export default { plugins: [vue({ template: { compilerOptions: { isCustomElement } } })] };
