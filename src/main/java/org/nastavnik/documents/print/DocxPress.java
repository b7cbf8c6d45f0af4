package org.nastavnik.documents.print;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import org.apache.poi.xwpf.model.XWPFHeaderFooterPolicy;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFonts;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;
import org.springframework.stereotype.Component;

/** Prints articles as DOCX, on pages of the same size and margins as the PDF. */
@Component
public class DocxPress {

    static final String FONT = "Times New Roman";

    public byte[] print(Article article) {
        try (var document = new XWPFDocument();
                var docx = new ByteArrayOutputStream()) {
            var sheet = article.landscape() ? PageSize.LANDSCAPE : PageSize.PORTRAIT;
            document.getProperties().getCoreProperties().setTitle(article.title());
            speakRussian(document);
            layOut(document, sheet);
            new DocxBody(document, sheet.textWidth()).write(article.root());
            document.write(docx);
            return docx.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void speakRussian(XWPFDocument document) {
        var styles = document.createStyles();
        var fonts = CTFonts.Factory.newInstance();
        fonts.setAscii(FONT);
        fonts.setHAnsi(FONT);
        fonts.setCs(FONT);
        styles.setDefaultFonts(fonts);
        styles.setSpellingLanguage("ru-RU");
    }

    /** Pages are numbered from the second on, in the middle of the upper margin (ГОСТ Р 7.0.97-2016, 3.5). */
    private static void layOut(XWPFDocument document, PageSize sheet) {
        CTSectPr section = document.getDocument().getBody().addNewSectPr();
        var size = section.addNewPgSz();
        size.setW(twips(sheet.width()));
        size.setH(twips(sheet.height()));
        if (sheet == PageSize.LANDSCAPE) {
            size.setOrient(STPageOrientation.LANDSCAPE);
        }
        var margins = section.addNewPgMar();
        margins.setLeft(twips(sheet.left()));
        margins.setRight(twips(sheet.right()));
        margins.setTop(twips(sheet.top()));
        margins.setBottom(twips(sheet.bottom()));
        margins.setHeader(twips(sheet.top() / 2));
        margins.setFooter(twips(sheet.bottom() / 2));
        section.addNewTitlePg();
        var number = new XWPFHeaderFooterPolicy(document, section)
                .createHeader(XWPFHeaderFooterPolicy.DEFAULT)
                .createParagraph();
        number.setAlignment(ParagraphAlignment.CENTER);
        number.getCTP().addNewFldSimple().setInstr("PAGE");
    }

    private static BigInteger twips(int value) {
        return BigInteger.valueOf(value);
    }
}
