package attest.server.exchange;

import attest.server.query.Parameter;
import attest.server.query.SavedQuery;
import attest.server.query.ValueType;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.dataformat.yaml.YAMLGenerator;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryException;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.Syntax;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.expr.ExprVar;
import org.apache.jena.sparql.syntax.Element;
import org.apache.jena.sparql.syntax.ElementBind;
import org.apache.jena.sparql.syntax.ElementData;
import org.apache.jena.sparql.syntax.syntaxtransform.ElementTransformCopyBase;
import org.apache.jena.sparql.syntax.syntaxtransform.ExprTransformApplyElementTransform;
import org.apache.jena.sparql.syntax.syntaxtransform.QueryTransformOps;

/**
 * A saved query for grlc. Where a parameter has a default, {@code VALUES ?pDay { … }} becomes
 * {@code BIND(?_pDay_xsd_date AS ?pDay)}, which grlc fills. It has no parameter that may be left out and is bound nowhere
 * else, so optional ones stay as they are: not given. Comments in the body are lost.
 */
public final class Grlc {
    private static final String XSD = "http://www.w3.org/2001/XMLSchema#";
    private static final YAMLMapper YAML = YAMLMapper.builder()
            .disable(YAMLGenerator.Feature.WRITE_DOC_START_MARKER)
            .disable(YAMLGenerator.Feature.SPLIT_LINES)
            .build();

    private Grlc() {}

    /**
     * The file.
     *
     * @throws IllegalArgumentException where the query cannot be put so
     */
    public static String of(SavedQuery query) {
        Map<String, String> names = names(query);
        Query body = withVariables(query, names);
        return header(query, names) + body.serialize();
    }

    /** From the variables of parameters with a default to grlc's names for them. */
    private static Map<String, String> names(SavedQuery query) {
        Map<String, String> names = new LinkedHashMap<>();
        query.header().params().forEach((name, about) -> {
            if (!query.isOptional(name)) {
                about.variables(name)
                        .forEach(variable -> names.put(variable, "_" + variable + suffix(query, about, variable)));
            }
        });
        return names;
    }

    private static String suffix(SavedQuery query, Parameter about, String variable) {
        boolean iri = Defaults.of(query, variable).get(0).isURI();
        return switch (about.type()) {
            case IRI -> "_iri";
            case INTEGER -> "_integer";
            case DECIMAL, BOOLEAN -> "_xsd_" + about.type().word();
            case DATE, EDTF -> "_xsd_" + ValueType.DATE.word();
            case STRING -> "";
            case ENUM -> iri ? "_iri" : "";
        };
    }

    private static Query withVariables(SavedQuery query, Map<String, String> names) {
        ElementTransformCopyBase transform = new ElementTransformCopyBase() {
            @Override
            public Element transform(ElementData block) {
                String name = block.getVars().get(0).getVarName();
                boolean parameter = block.getVars().size() == 1 && names.containsKey(name);
                return parameter ? new ElementBind(Var.alloc(name), new ExprVar(names.get(name))) : block;
            }
        };
        Query body = QueryTransformOps.transform(
                query.query(), transform, new ExprTransformApplyElementTransform(transform));
        body.getPrefixMapping().setNsPrefix("xsd", XSD);
        try {
            return QueryFactory.create(body.serialize(), Syntax.syntaxSPARQL_11);
        } catch (QueryException refused) {
            throw new IllegalArgumentException(
                    "grlc needs each parameter before its first use: put the VALUES blocks of %s at the start of their group"
                            .formatted(query.id()),
                    refused);
        }
    }

    private static String header(SavedQuery query, Map<String, String> names) {
        Map<String, Object> header = new LinkedHashMap<>();
        header.put("tags", query.header().tags());
        header.put("summary", query.header().summary());
        header.put("description", query.header().description());
        header.put("method", "GET");
        List<Map<String, String>> defaults = new ArrayList<>();
        names.keySet()
                .forEach(name ->
                        defaults.add(Map.of(name, words(Defaults.of(query, name).get(0)))));
        header.put("defaults", defaults);
        try {
            return YAML.writeValueAsString(header)
                    .lines()
                    .map(line -> "#+ " + line)
                    .collect(Collectors.joining("\n", "", "\n\n"));
        } catch (JsonProcessingException unreachable) {
            throw new IllegalStateException(unreachable);
        }
    }

    private static String words(Node value) {
        return value.isURI() ? value.getURI() : value.getLiteralLexicalForm();
    }
}
