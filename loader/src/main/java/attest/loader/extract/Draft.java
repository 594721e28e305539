package attest.loader.extract;

import attest.loader.extract.rule.Rule;
import attest.loader.model.Count;
import attest.loader.model.Mention;
import attest.loader.model.Relation;
import attest.loader.model.Role;
import attest.loader.model.Span;
import attest.loader.model.When;
import java.util.Optional;

/**
 * A claim before it is asked who says it.
 *
 * @param rule that found it
 * @param trigger the word that fires the rule: claims of one firing share it
 * @param predicate the word on which voice and stance depend
 * @param quote the words that state it
 * @param estimated whether its number is called an estimate
 */
record Draft(
        Rule rule,
        At trigger,
        At predicate,
        Span quote,
        Relation relation,
        Mention subject,
        Optional<Mention> object,
        Optional<Role> role,
        Optional<Count> count,
        boolean estimated,
        Optional<When> when,
        Optional<Mention> addressee) {

    static Draft of(Rule rule, At trigger, Span quote, String relation, Mention subject) {
        return new Draft(
                rule,
                trigger,
                trigger,
                quote,
                new Relation(relation),
                subject,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                false,
                Optional.empty(),
                Optional.empty());
    }

    Draft saidAt(At word) {
        return new Draft(
                rule, trigger, word, quote, relation, subject, object, role, count, estimated, when, addressee);
    }

    Draft withObject(Mention mention) {
        return new Draft(
                rule,
                trigger,
                predicate,
                quote,
                relation,
                subject,
                Optional.of(mention),
                role,
                count,
                estimated,
                when,
                addressee);
    }

    Draft withRole(Optional<Role> part) {
        return new Draft(
                rule, trigger, predicate, quote, relation, subject, object, part, count, estimated, when, addressee);
    }

    Draft withCount(Count number, boolean asEstimate) {
        return new Draft(
                rule,
                trigger,
                predicate,
                quote,
                relation,
                subject,
                object,
                role,
                Optional.of(number),
                asEstimate,
                when,
                addressee);
    }

    Draft withWhen(Optional<When> time) {
        return new Draft(
                rule, trigger, predicate, quote, relation, subject, object, role, count, estimated, time, addressee);
    }

    Draft withAddressee(Optional<Mention> to) {
        return new Draft(rule, trigger, predicate, quote, relation, subject, object, role, count, estimated, when, to);
    }
}
