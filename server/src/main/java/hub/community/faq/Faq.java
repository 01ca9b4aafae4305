package hub.community.faq;

import hub.kernel.db.Migration;

/// Import, export and collections, put together.
public final class Faq {

    /// The tables of this package.
    public static final Migration MIGRATION = Migration.of("hub/community/faq/migration/V20261120_46__faq.sql");

    private Faq() {}
}
