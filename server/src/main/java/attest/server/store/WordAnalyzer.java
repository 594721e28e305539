package attest.server.store;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.ar.ArabicNormalizationFilter;
import org.apache.lucene.analysis.core.DecimalDigitFilter;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.fa.PersianCharFilter;
import org.apache.lucene.analysis.fa.PersianNormalizationFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.pattern.PatternReplaceFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/**
 * Words as they are searched, in every script the same way: small letters, without accents, apostrophes and English
 * possessives; Arabic and Persian letters that are written in several ways in one; digits of all scripts as 0 to 9. No
 * stemming and no stop words: names must not lose a letter.
 */
final class WordAnalyzer extends Analyzer {
    private static final Pattern APOSTROPHES = Pattern.compile("['’‘`ʻʼʾʿ]");

    static List<String> words(Analyzer analyzer, String text) {
        List<String> words = new ArrayList<>();
        try (TokenStream stream = analyzer.tokenStream("label", text)) {
            CharTermAttribute word = stream.addAttribute(CharTermAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                words.add(word.toString());
            }
            stream.end();
        } catch (IOException impossible) { // a string can be read
            throw new UncheckedIOException(impossible);
        }
        return words;
    }

    @Override
    protected TokenStreamComponents createComponents(String field) {
        StandardTokenizer words = new StandardTokenizer();
        return new TokenStreamComponents(words, folded(new EnglishPossessiveFilter(words)));
    }

    /** What stands before a wildcard is folded, too. */
    @Override
    protected TokenStream normalize(String field, TokenStream words) {
        return folded(words);
    }

    private static TokenStream folded(TokenStream words) {
        TokenStream letters = new DecimalDigitFilter(new LowerCaseFilter(words));
        TokenStream persian = new PersianNormalizationFilter(new ArabicNormalizationFilter(letters));
        return new PatternReplaceFilter(new ASCIIFoldingFilter(persian), APOSTROPHES, "", true);
    }

    /** The joiner inside Persian words is a blank. */
    @Override
    protected Reader initReader(String field, Reader text) {
        return new PersianCharFilter(text);
    }

    @Override
    protected Reader initReaderForNormalization(String field, Reader text) {
        return new PersianCharFilter(text);
    }
}
