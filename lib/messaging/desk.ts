export * from '@/lib/review/desk';
