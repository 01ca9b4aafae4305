package hub.community.topic;

import java.util.List;

import org.jspecify.annotations.Nullable;

import hub.kernel.wire.Refused;

/// All that moderators may ask about categories and tags.
public sealed interface TopicCommand {

    int MAX_NAME = 40;

    /// Synonyms of one tag.
    int MAX_SYNONYMS = 20;

    /// Opens a category.
    record NewCategory(String name, CategoryRule rule) implements TopicCommand {
        public NewCategory {
            name = requireName(name, "name");
        }
    }

    /// Changes a category; what is absent stays as it is.
    record ChangeCategory(
            @Nullable String name, @Nullable CategoryRule rule, @Nullable Integer sort, @Nullable Boolean closed)
            implements TopicCommand {
        public ChangeCategory {
            name = name == null ? null : requireName(name, "name");
        }
    }

    /// Makes a tag.
    record NewTag(String name, @Nullable List<String> synonyms) implements TopicCommand {
        public NewTag {
            name = requireName(name, "name");
            synonyms = synonyms == null ? null : requireSynonyms(synonyms);
        }
    }

    /// Calls a tag otherwise; the name it had stays a synonym.
    record RenameTag(String name) implements TopicCommand {
        public RenameTag {
            name = requireName(name, "name");
        }
    }

    /// Gives a tag exactly these synonyms.
    record SetSynonyms(List<String> synonyms) implements TopicCommand {
        public SetSynonyms {
            synonyms = requireSynonyms(synonyms);
        }
    }

    /// Has everything with one tag have another.
    record MergeTag(TagId into) implements TopicCommand {}

    private static String requireName(@Nullable String name, String field) {
        if (name == null || name.length() > MAX_NAME || Folded.of(name).isEmpty()) {
            throw Refused.invalid(field);
        }
        return name.strip();
    }

    private static List<String> requireSynonyms(@Nullable List<String> synonyms) {
        if (synonyms == null || synonyms.size() > MAX_SYNONYMS) {
            throw Refused.invalid("synonyms");
        }
        return synonyms.stream().map(word -> requireName(word, "synonyms")).distinct().toList();
    }
}
