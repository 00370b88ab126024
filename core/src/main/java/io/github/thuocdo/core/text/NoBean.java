package io.github.thuocdo.core.text;

/**
 * A value that a mapper of beans cannot take apart (<i>giá trị không phải JavaBean</i>), and refuses by this. Its parts are no properties, and what
 * looks like one ({@code isZero}) says only a little of it: a mapper that writes what it finds would lose numbers, and the kind of a member of a
 * family, without a word. Records of plain parts need it not, since mappers know their components.
 */
public interface NoBean {

    /**
     * Refuses. A mapper that knows nothing of the library meets this as a property, and passes on what it says.
     *
     * @return never
     * @throws UnsupportedOperationException always; the message says how such a value is written
     * @hidden
     */
    @SuppressWarnings({"DoNotCallSuggester", "InvalidBlockTag"}) // mappers call it; javadoc knows the tag
    default Object getBean() {
        throw new UnsupportedOperationException(getClass().getSimpleName().replaceFirst("^Immutable", "")
                + " is no bean: write it with ThuocdoJson, or teach the mapper the module Jackson2Module or Jackson3Module of"
                + " io.github.thuocdo.scoring.json, which findAndAddModules finds");
    }
}
