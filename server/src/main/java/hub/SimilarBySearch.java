package hub;

import java.util.List;
import java.util.function.Supplier;

import hub.community.question.QuestionId;
import hub.community.question.Similar;

/// Answers the community from search, which is built after it.
record SimilarBySearch(Supplier<Similar> search) implements Similar {

    @Override
    public List<Like> to(String text, int limit) {
        return search.get().to(text, limit);
    }

    @Override
    public List<Like> to(QuestionId question, int limit) {
        return search.get().to(question, limit);
    }
}
