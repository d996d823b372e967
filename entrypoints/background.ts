import { defineBackground } from 'wxt/utils/define-background';
import * as z from 'zod/mini';

export default defineBackground(() => {
  z.config({ jitless: true });
});
