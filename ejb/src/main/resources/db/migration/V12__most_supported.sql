-- The comments on a paragraph, those with most support first and of those alike the older first: one number for both, so
-- that a page can begin anywhere.
create index comment_supported on comment
    (paragraph_id, (cast(support_total as bigint) * 1000000000 - number) desc);
