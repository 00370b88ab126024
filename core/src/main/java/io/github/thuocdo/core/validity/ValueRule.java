package io.github.thuocdo.core.validity;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.thuocdo.core.text.Keys;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A rule that values must satisfy, as whoever types them is told (điều kiện của dữ liệu): a closed list.
 *
 * <p>A constant holds its sentence in English, in which names in braces stand for the values that break it, such as {@code from
 * ({from}) must not be after {to}}.
 */
public enum ValueRule {
    /** What a program said, for which there is no rule here. */
    QUOTED("{words}"),
    /** A word of a closed list. */
    ONE_OF("must be one of {names}"),
    /** A field of an object. */
    ONE_OF_FIELDS("must be one of the fields {names}"),
    /** A component of a part of a policy. */
    ONE_OF_COMPONENTS("must be one of the components {names}"),
    /** A rule on names, with the name that was probably meant. */
    MEANT("{rule}; did you mean {name}?"),
    /** A task by its identifier. */
    THING_NAMED_TASK("task {id}"),
    /** The tasks of a person. */
    THING_NAMED_TASKS("task of cadre {cadre}"),
    /** What was judged in a period. */
    THING_NAMED_FACTS("facts of {period}"),
    /** A result by its identifier. */
    THING_NAMED_RESULT("result {id}"),
    /** A conclusion by its identifier. */
    THING_NAMED_CONCLUSION("conclusion {id}"),
    /** An allegation by its identifier. */
    THING_NAMED_ALLEGATION("allegation {id}"),
    /** A catalogue by its identifier. */
    THING_NAMED_CATALOGUE("catalogue {id}"),
    /** A statement of presence. */
    THING_NAMED_PRESENCE("presence in {period}"),
    /** A decision that nobody can rate a period any more. */
    THING_NAMED_EXEMPTION("exemption of {period}"),
    /** A vote of confidence. */
    THING_NAMED_VOTE("vote of {day}"),
    /** A step that was taken. */
    THING_NAMED_STEP("step {step} of {day}"),
    /** A matter that is followed, by its identifier. */
    THING_NAMED_FOLLOW_UP("follow-up {id}"),
    /** A promise by its identifier. */
    THING_NAMED_PROMISE("promise {id}"),
    /** A delegation by its document. */
    THING_NAMED_DELEGATION("delegation {number}"),
    /** A petition by its matter. */
    THING_NAMED_PETITION("petition about {about}"),
    /** A raised rate. */
    THING_NAMED_RAISED_RATE("raised rate of {period}"),
    /** A recorded share. */
    THING_NAMED_RECORDED_SHARE("recorded share of {period}"),
    /** The order in which an authority ranks. */
    THING_NAMED_ORDER("order of {period}"),
    /** An appointment by the person. */
    THING_NAMED_APPOINTMENT("appointment of {cadre}"),
    /** A similar-task group by its identifier. */
    THING_NAMED_GROUP("group {id}"),
    /** The regulation of a unit by its number. */
    THING_NAMED_REGULATION("regulation {number}"),
    /** A result. */
    THING_RESULT("result"),
    /** A conclusion. */
    THING_CONCLUSION("conclusion"),
    /** An allegation. */
    THING_ALLEGATION("allegation"),
    /** A matter that is followed. */
    THING_FOLLOW_UP("follow-up"),
    /** A promise. */
    THING_PROMISE("promise"),
    /** What was judged in a period. */
    THING_FACTS("facts"),
    /** A recorded share. */
    THING_RECORDED_SHARE("recorded share"),
    /** A unit. */
    THING_UNIT("unit"),
    /** A person. */
    THING_CADRE("cadre"),
    /** An appointment. */
    THING_APPOINTMENT("appointment"),
    /** An absence. */
    THING_ABSENCE("absence"),
    /** The field of a deputy. */
    THING_FIELD("field"),
    /** The way of scoring of a unit. */
    THING_SCORING_CYCLE("scoring cycle"),
    /** Primary posts. */
    THING_PRIMARY_POSTS("primary posts"),
    /** Similar-task groups. */
    THING_SIMILAR_TASK_GROUPS("similar-task groups"),
    /** An organization headed. */
    THING_ORGANIZATION("organization"),
    /** A task. */
    THING_TASK("task"),
    /** A person under management. */
    THING_MANAGED_PERSON("person under management"),
    /** A period within a longer one. */
    THING_SHORTER_PERIOD("shorter period"),
    /** The rule that makes the total. */
    THING_SHEET("sheet"),
    /** The rule that gives the class. */
    THING_LADDER("ladder"),
    /** The steps by which a result comes about. */
    THING_PROCEDURE("procedure"),
    /** An interpretation by its key. */
    THING_INTERPRETATION("interpretation"),
    /** A provision by its identifier. */
    THING_PROVISION("provision"),
    /** A form by its identifier. */
    THING_FORM("form"),
    /** The type of a value. */
    OF_TYPE("a {type}"),
    /** The type of a value, whose name begins with a vowel. */
    OF_TYPE_WITH_VOWEL("an {type}"),
    /** The type of a list. */
    LIST_OF("a list, each {element}"),
    /** The type of a set. */
    SET_OF("a set, each {element}"),
    /** A value is of the type that its place declares. */
    OF_DECLARED_TYPE("{name} ({value}) must be {type}"),
    /** A value that has no text is given as a value. */
    TYPE_NOT_AS_TEXT("{name} ({text}) must be {type}, given as a value and not as text"),
    /** A named value breaks a rule. */
    VALUE_OF("{name} ({value}) {rule}"),
    /** A step of a path breaks a rule. */
    STEP("{step} {rule}"),
    /** A step leads into something that is there. */
    NOTHING_THERE("must be in something that is there"),
    /** No step leads into a reading. */
    READING_CHANGED_WHOLE("must not be there: a reading is changed as a whole"),
    /** No step leads into a value. */
    VALUE_CHANGED_WHOLE("must not be there: a value ({value}) is changed as a whole"),
    /** An element of a list is named by its number. */
    ELEMENT_NUMBER("must be the number of one of {count} elements, from [0]"),
    /** An element of a list is named by its number or its name. */
    ELEMENT_NUMBER_OR_NAME("must be the number of one of {count} elements, from [0], or one of the names {names}"),
    /** A name leads to one element. */
    ELEMENT_NAMED_TWICE("must be the name of one element and is that of several; give its number, from [0]"),
    /** A set does not hold a part twice. */
    PART_HELD_ALREADY("must not hold the part ({part}) yet"),
    /** What is inserted is new. */
    THERE_ALREADY("must not be there yet; replace it instead"),
    /** A rule is inserted behind a rule. */
    AFTER_A_RULE("after ({after}) must be one of the rules {rules}"),
    /** Something is added to a list. */
    LIST_TO_ADD_TO("must be a list to which something can be added, not {type}"),
    /** What is repealed is there. */
    REPEALED_IS_THERE("must be there to be repealed; nothing stands at {place}"),
    /** What may not be missing is replaced, not repealed. */
    MUST_NOT_BE_MISSING("must not be missing where {place} has it; replace it instead"),
    /** The provision of a part is not put. */
    PROVISION_NOT_PUT("must not be put: an amendment cites itself; replace the whole part to name it otherwise"),
    /** A component or an interpretation is put. */
    COMPONENT_OR_QUESTION("must name a component or the key of an interpretation; a whole part is replaced, not put"),
    /** An interpretation that is new has its key. */
    INTERPRETATION_WITH_KEY("{name} ({value}) must be an interpretation with its key, for there is none yet"),
    /** An interpretation answers the question of its place. */
    ANSWERS_QUESTION("{name} ({key}) must answer the question {question}"),
    /** A path leads to one thing, or to the same thing in several places. */
    NAMES_ONE_THING("must name one thing: what stands there differs between {places}"),
    /** The form of a path. */
    PATH_FORM("must be the id of a provision, or such an id, a slash and a component, such as 335.quota/rate.share"),
    /** A truth value is one of two words. */
    TRUE_OR_FALSE("value ({text}) must be true or false"),
    /** A whole number. */
    WHOLE_NUMBER("number ({text}) must be a whole number"),
    /** A kind of a closed list. */
    KIND_ONE_OF("{kind} ({text}) must be one of {names}"),
    /** A text that is of another form. */
    KIND_FORM("{kind} ({text}) must have another form"),
    /** A reading is one of those that answer a question. */
    INTERPRETATION_VALUE("interpretation {key} ({text}) {rule}"),
    /** An addition takes effect with its decision at the earliest. */
    ADDITION_NOT_BEFORE_DECISION("from ({from}) of an addition must not be before its decision of {decided}"),
    /** An addition adds something. */
    ADDITION_NOT_EMPTY("products ({products}) of an addition must be at least one"),
    /** An aspect has no negative points. */
    ASPECT_NOT_NEGATIVE("{name} ({points}) of an aspect must be at least 0"),
    /** A catalogue lists a product once. */
    PRODUCT_LISTED_ONCE(
            "product ({product}) must be listed only once in catalogue {catalogue}; to change what it weighs, revise the catalogue"),
    /** A catalogue has an id. */
    CATALOGUE_NAMED("id ({id}) of a catalogue must not be blank"),
    /** Hours make a standard unit. */
    CATALOGUE_HOURS("hoursPerUnit ({hours}) of catalogue {catalogue} must be above 0"),
    /** How many groups a catalogue has. */
    CATALOGUE_GROUPS("groups ({groups}) of catalogue {catalogue} must be at most {most}: Điều 13, 335/2025/NĐ-CP"),
    /** A catalogue gives a group once. */
    GROUP_GIVEN_ONCE("group ({group}) must be given only once in catalogue {catalogue}"),
    /** The maxima of the handbook are fixed. */
    MAXIMA_OF_HANDBOOK(
            "maxima ({maxima}) of catalogue {catalogue} must be {handbook} in this order, because it follows the handbook"),
    /** An addition is decided after its catalogue. */
    ADDITION_AFTER_CATALOGUE(
            "addition ({addition}) to catalogue {catalogue} must not be decided before the catalogue itself, on {decided}"),
    /** An addition takes effect while its catalogue is in force. */
    ADDITION_WHILE_IN_FORCE(
            "addition ({addition}) to catalogue {catalogue} must take effect while it is in force, in {days}, not on {from}"),
    /** Points are converted by a standard unit. */
    STANDARD_UNIT_NAMED("catalogue ({catalogue}) must name its standard unit, because product {product} has points"),
    /** The standard unit is a product of the catalogue. */
    STANDARD_UNIT_APPROVED_WITH_IT(
            "standard unit ({unit}) of catalogue {catalogue} must be one of the products approved with it"),
    /** The standard unit has points where products have. */
    STANDARD_UNIT_HAS_POINTS(
            "standard unit ({unit}) of catalogue {catalogue} must have points, because product {product} has"),
    /** The standard unit weighs one. */
    STANDARD_UNIT_WEIGHS_ONE("standard unit ({unit}) of catalogue {catalogue} must have points or the coefficient 1"),
    /** A product has no more points than its group allows. */
    POINTS_WITHIN_GROUP(
            "points ({points}) of product {product} in catalogue {catalogue} must be at most {maximum}, the maximum of group {group}"),
    /** Hours are converted by the hours of a standard unit. */
    HOURS_OF_UNIT_GIVEN(
            "catalogue ({catalogue}) must say how many hours make a standard unit, because product {product} is converted by hours"),
    /** Rounding leaves something. */
    COEFFICIENT_NOT_ROUNDED_AWAY(
            "coefficient ({coefficient}) of product {product} in catalogue {catalogue} must not be rounded to nothing"),
    /** A product is in a group of its catalogue. */
    GROUP_OF_CATALOGUE(
            "group ({group}) of product {product} must be one of the groups of catalogue {catalogue}: {groups}"),
    /** An activity is part of a product that weighs something. */
    ACTIVITY_OF_A_PRODUCT(
            "activity ({activity}) of catalogue {catalogue} must be part of a product that weighs something there, not of {product}"),
    /** A catalogue is given once. */
    CATALOGUE_GIVEN_ONCE("catalogue ({catalogue}) must be given only once"),
    /** What a catalogue replaces is given. */
    REPLACED_CATALOGUE_GIVEN("catalogue {later} replaces catalogue ({catalogue}), which is not given"),
    /** A catalogue is replaced by one other. */
    CATALOGUE_REPLACED_ONCE("catalogue ({catalogue}) must be replaced by one other only"),
    /** A catalogue replaces one of its own agency. */
    CATALOGUE_OF_SAME_AGENCY("catalogue {later} replaces catalogue ({catalogue}), which must be of the same agency"),
    /** A catalogue replaces an earlier one. */
    CATALOGUE_BEGINS_EARLIER(
            "catalogue {later} replaces catalogue ({catalogue}), which must begin earlier, not on {from}"),
    /** Two catalogues are not in force together. */
    CATALOGUES_NOT_TOGETHER(
            "catalogues ({one}, {other}) must not be in force on the same days; let the later one replace the earlier"),
    /** A group allows points. */
    GROUP_MAXIMUM("maximum ({maximum}) of complexity group {group} must be above 0"),
    /** A standard unit has points. */
    STANDARD_UNIT_POINTS("points ({points}) of a standard unit must be above 0"),
    /** A product has points. */
    PRODUCT_POINTS("points ({points}) of a product must be above 0"),
    /** Points are the sum of the aspects. */
    PRODUCT_POINTS_ADD_UP("points ({points}) of a product must be the sum of its aspects, which is {sum}"),
    /** A product weighs something. */
    PRODUCT_COEFFICIENT("coefficient ({coefficient}) of a product must be above 0"),
    /** A product takes time. */
    PRODUCT_HOURS("hours ({hours}) of a product must be above 0"),
    /** A component is a part of the whole. */
    COMPONENT_SHARE("share ({share}) of a component of {whole} must be above 0 and at most 1"),
    /** A lapse occurred. */
    LAPSE_TIMES("times ({times}) of a lapse must be at least 1"),
    /** A delay has days. */
    DELAY_DAYS("lateDays ({days}) of a delay must be at least 1"),
    /** A task has a coefficient or a product. */
    TASK_WEIGHED("task ({task}) must have a coefficient or name a product of the catalogue"),
    /** A task weighs something. */
    TASK_COEFFICIENT("coefficient ({coefficient}) of task {task} must be above 0"),
    /** A planned share is something. */
    PLANNED_SHARE("planned share ({share}) of task {task} must be above 0"),
    /** Planned shares are of one whole. */
    PLANNED_SHARES_ADD_UP("planned shares ({shares}) of task {task} must not add up to more than 1"),
    /** A quantity is not negative. */
    TASK_QUANTITY("{name} ({quantity}) of task {task} must be at least 0"),
    /** A quantity is one that somebody counted. */
    QUANTITY_LIMIT(
            "{name} of {what} must be at most {most}, with a denominator of at most {finest}; count in larger units, or write fewer decimals"),
    /** A unit issues one regulation a day. */
    REGULATIONS_OF_ONE_DAY("unit ({unit}) has two regulations of {day}"),
    /** Nobody reports to oneself. */
    NOT_OWN_SUPERIOR("cadre ({cadre}) must not report to himself or herself"),
    /** Units form a tree. */
    UNIT_NOT_BELOW_ITSELF("unit ({unit}) lies below itself"),
    /** Units lie some levels deep. */
    UNIT_CHAIN(
            "unit ({unit}) must have at most {most} units above it; let it lie directly under the agency that uses its people"),
    /** One primary post and one group a day. */
    ONE_A_DAY("cadre ({cadre}) has two {what} on one day: {one} and {other}"),
    /** An id is given once. */
    ORGANIZATION_GIVES_ONCE("{what} ({id}) is given twice"),
    /** A person has a name. */
    PERSON_NAMED("name ({name}) of cadre {cadre} must not be blank"),
    /** A unit has a name. */
    UNIT_NAMED("name ({name}) of unit {unit} must not be blank"),
    /** A unit lies in another one. */
    PARENT_IS_ANOTHER("parent ({unit}) of a unit must be another unit"),
    /** Discipline, and nothing else, has a form. */
    DISCIPLINE_HAS_FORM("conclusion ({conclusion}) must have a form of discipline exactly when it is discipline"),
    /** Only discipline has a branch and is considered. */
    BRANCH_OF_DISCIPLINE(
            "conclusion ({conclusion}) must be discipline to have a branch or a beginning of its consideration"),
    /** Discipline is considered before it is decided. */
    CONSIDERED_BEFORE_DECIDED(
            "underConsiderationSince ({since}) of conclusion {conclusion} must not be after its decision ({decided})"),
    /** A vote has votes. */
    VOTES_COUNTED("all ({all}) must count at least one vote"),
    /** Low votes are among all. */
    LOW_VOTES_AMONG_ALL("low ({low}) must be from 0 to all votes ({all})"),
    /** A sheet has criteria. */
    RATING_SHEET_HAS_CRITERIA("rating sheet ({title}) must have a criterion"),
    /** A criterion is one of the sheet. */
    RATING_CRITERION_OF_SHEET("criterion ({criterion}) must be one of the rating sheet {title}"),
    /** Nobody rates himself. */
    RATING_OF_ANOTHER("rater of {subject} must not rate itself"),
    /** A rating has marks. */
    RATING_HAS_MARKS("rating of {subject} must have a mark, or the reason why there is none"),
    /** A rating answers its sheet. */
    RATING_ON_SHEET("rating of {subject} must answer every criterion of the rating sheet {title} and no other"),
    /** A mark is within the range of its criterion. */
    RATING_WITHIN_RANGE("mark ({value}) for {criterion} must be in {range}"),
    /** A rating is given when its period has begun. */
    RATING_NOT_BEFORE_PERIOD("givenOn ({day}) must not be before the period {period}"),
    /** A rater rates a subject once. */
    RATED_ONCE("subject ({subject}) must be rated once by each rater"),
    /** A conflict of interest is declared once. */
    CONFLICT_DECLARED_ONCE("conflict of interest about {subject} must be declared once by each rater"),
    /** A weight in an index. */
    INDEX_WEIGHT("weight ({weight}) of {code} must be above 0"),
    /** The most points of a criterion of an index. */
    INDEX_MOST("most points ({most}) of {code} must be above 0"),
    /** A field of an index has parts. */
    INDEX_FIELD_HAS_PARTS("field ({code}) of an index must have a part"),
    /** A code stands once in an index. */
    INDEX_CODE_ONCE("code ({code}) must stand once in the index"),
    /** A return answers its index. */
    INDEX_LINES("return of {subject} must have a line for every criterion of the index {index} and for no other"),
    /** Nobody scores himself in a survey. */
    INDEX_SURVEY_NOT_BY_SELF("criterion ({code}) is found by a survey and must have no self-score"),
    /** The points of a criterion of an index. */
    INDEX_POINTS("points ({points}) of {code} must be from 0 to {most}"),
    /** Somebody has to see to a matter. */
    FOLLOW_UP_OF_SOMEBODY("a unit that leads or people must answer for it, not only units that co-ordinate: {units}"),
    /** A unit does not co-ordinate with itself. */
    LEAD_NOT_COORDINATING("unit ({unit}) that leads must not be among those that co-ordinate"),
    /** A month has a day. */
    DAY_OF_MONTH("day ({day}) of each month must be from 1 to 31"),
    /** An entry is about a month. */
    ENTRY_OF_A_MONTH("period ({period}) that an entry is about must be a month"),
    /** An extension and a request for an opinion name a day, and nothing else does. */
    ENTRY_NAMES_DAY(
            "entry {entry} of {on} must name a day exactly when it is an extension or a request for an opinion"),
    /** An opinion is that of a unit. */
    ENTRY_OF_UNITS("entry {entry} of {on} must name the units whose opinion it is"),
    /** Only opinions, reports and proposals name units. */
    ENTRY_WITHOUT_UNITS("entry {entry} of {on} must name no units"),
    /** What recurs each month happens to one of the months. */
    ENTRY_NAMES_MONTH(
            "entry {entry} of {on} in follow-up {id} must name a month exactly when the duty recurs each month"),
    /** A duty that recurs falls due at least once. */
    DUTY_FALLS_DUE(
            "last day ({until}) of the duty in follow-up {id} must not be before the first day on which it is due"),
    /** What happens to a duty happens in a month in which it is due. */
    ENTRY_IN_DUTY("month ({month}) of an entry in follow-up {id} must be one in which the duty is due"),
    /** What a follow-up says otherwise is not stated again. */
    ASPECT_IN_WORDS("aspect ({aspect}) of follow-up {id} must not be stated in words: the follow-up says it otherwise"),
    /** A profile of clarity asks for something. */
    CLARITY_OF_SOMETHING("what has to be clear ({name}) must be at least one thing"),
    /** A tier registers something. */
    REGISTRATION_OF_SOMETHING("number ({number}) of promises to register must be at least 1"),
    /** A rule on reminders has reminders. */
    REMINDERS_COUNTED("reminders ({reminders}) must be at least 1"),
    /** Something is chosen between two descriptions. */
    CHOICE_BETWEEN("choice ({choice}) needs a finding between the two descriptions"),
    /** One of the two values is chosen. */
    CHOICE_OF_TWO("choice ({choice}) must be one of the two values"),
    /** A choice has a reason. */
    CHOICE_HAS_REASON("choice ({choice}) must have a reason"),
    /** An order names everybody once. */
    ORDER_NAMES_ONCE("order of the authority names somebody twice: {order}"),
    /** An order ranks one kind of candidates. */
    ORDER_OF_ONE_KIND("order of the authority must rank candidates of one kind: {order}"),
    /** A mark is of a criterion of the form. */
    CRITERION_ON_FORM("criterion ({criterion}) must be on the form: {criteria}"),
    /** Marks are one total or by criterion. */
    MARKS_AT_ONE_LEVEL("marks must be given as one total or by criterion, not both: {marks}"),
    /** A form as a whole applies. */
    FORM_APPLIES("form {form} as a whole must apply"),
    /** A group is marked as a whole or by item. */
    GROUP_MARKED_ONE_WAY("group {group} must be marked as a whole or by item, not both"),
    /** A mark is within its maximum. */
    MARK_IN_RANGE("mark of criterion {criterion} ({points}) must be from 0 to {maximum}"),
    /** A mark is one of its levels. */
    MARK_OF_LEVEL("mark of criterion {criterion} ({points}) must be one of {levels}"),
    /** A sum of marks is one of their levels. */
    MARK_SUM_OF_LEVELS("mark of criterion {criterion} ({points}) must be a sum of levels of its items: {levels}"),
    /** There is a mark for each item. */
    MARKS_FOR_EACH_ITEM("marks ({marks}) must be {items}, one for each item of the form"),
    /** A form has groups. */
    FORM_HAS_GROUP("form ({form}) must have a group"),
    /** An address stands for one thing. */
    FORM_ADDRESS_ONCE("address ({address}) stands for two things on form {form}"),
    /** An item has a maximum. */
    ITEM_MAXIMUM("maximum ({maximum}) of an item of a form must be above 0"),
    /** Levels go down from the maximum. */
    ITEM_LEVELS_GO_DOWN("levels ({levels}) of an item must go down from its maximum {maximum} to at least 0"),
    /** A group has items. */
    GROUP_HAS_ITEM("group ({group}) of a form must have an item"),
    /** A decision has a reason. */
    DECISION_HAS_REASON("decision on conclusion {conclusion} must have a reason"),
    /** What does not apply has a reason. */
    MARK_SAYS_WHY("notApplicable ({reason}) of a mark must say why"),
    /** What does not apply has no points. */
    MARK_NOT_APPLICABLE("mark that does not apply ({reason}) must have no points"),
    /** A recorded share is a ratio. */
    RECORDED_SHARE("share ({share}) recorded for {agency} must be a ratio from 0 to 1"),
    /** A recorded share has a source. */
    RECORDED_SHARE_HAS_SOURCE("share ({share}) recorded for {agency} must have a source"),
    /** A tag is of a conclusion or an allegation. */
    TAG_NAMES_VIOLATION(
            "tag {indicator} names violation ({violation}), which is neither a conclusion nor an allegation in the register"),
    /** A decision is on a conclusion. */
    DECISION_NAMES_CONCLUSION("decision names conclusion ({conclusion}), which is not in the register"),
    /** A result replaces another one. */
    RESULT_NOT_REPLACING_ITSELF("result ({result}) replaces itself"),
    /** What a result replaces is given. */
    REPLACED_RESULT_GIVEN("result {later} replaces result ({result}), which is not in the register"),
    /** A correction is about what it corrects. */
    REPLACED_RESULT_OF_SAME(
            "result {later} replaces result ({result}), which must be of the same subject, channel and period"),
    /** Components are of one product. */
    COMPONENTS_OF_ONE_PRODUCT("components of ({whole}) must be of one product; tasks {one} and {other} are of two"),
    /** Components are of one whole. */
    COMPONENTS_ADD_UP("components of ({whole}) must not add up to more than the whole: their shares are {shares}"),
    /** A unit is one of the organization. */
    UNIT_OF_ORGANIZATION("unit ({unit}) must be in the organization"),
    /** Facts name units of the organization. */
    REGISTER_NAMES_UNIT("{what} names unit ({unit}), which is not in the organization"),
    /** Facts name people of the organization. */
    REGISTER_NAMES_CADRE("{what} names cadre ({cadre}), who is not in the organization"),
    /** An id is given once. */
    REGISTER_GIVES_ONCE("{what} ({id}) is given twice"),
    /** A result has a total or a class. */
    RESULT_SAYS_SOMETHING("result ({result}) must have a total or a class"),
    /** A reason is one of a decision. */
    RESULT_REASON_OF_DECISION(
            "result ({result}) must have a decision for the reason that it gives, and a reason in words"),
    /** Dates hold a day. */
    RANGE_NOT_EMPTY("date range (from {start} to before {end}) must contain at least one day"),
    /** A day is one that people write. */
    DAY_IN_YEARS("day ({day}) must be in the years {first} to {last}"),
    /** Dates end after they begin. */
    RANGE_NOT_REVERSED("date range ({first}/{last}) must not end before it begins"),
    /** The form of dates. */
    RANGE_FORM("date range ({text}) must have a form such as 2026-01-01/2026-12-31 or 2026-01-01/.."),
    /** The form of a period. */
    PERIOD_FORM("period ({text}) must have a form such as 2026-03, 2026-Q1, 2026-H1, 2026 or 2025-09/P1Y"),
    /** A week has days of work and days of rest. */
    WEEK_OF_WORK_AND_REST("weekend ({weekend}) must hold a day of the week and leave one to work"),
    /** A day is one thing. */
    HOLIDAY_OR_WORKING_DAY("day ({day}) must not be both a holiday and a working day swapped in"),
    /** Somebody decided. */
    DECISION_BY_SOMEBODY("authority ({authority}) must name who decided"),
    /** A decision has a number. */
    DECISION_NUMBERED("number ({number}) must name the document of the decision"),
    /** The form of an id. */
    PROVISION_ID("id ({id}) must be of lower-case letters, digits, dots and hyphens"),
    /** A denominator is not zero. */
    NUMBER_ZERO_DENOMINATOR("number ({number}) must not have the denominator zero"),
    /** A band holds a number. */
    INTERVAL_NOT_EMPTY("interval ({interval}) must contain at least one number"),
    /** The form of a band. */
    INTERVAL_FORM("interval ({text}) must have a form such as [70,90), [90,), (,50) or (,)"),
    /** A step is something. */
    ROUNDING_STEP("step ({step}) must be above zero"),
    /** The form of a rounding. */
    ROUNDING_FORM("rounding ({text}) must be a step, a space and a direction, such as 0.1 half-up"),
    /** An amended policy has a name of its own. */
    AMENDED_POLICY_NAMED("id ({id}) of an amended policy must be a name of its own"),
    /** A question is one of the policy's. */
    QUESTION_OF_POLICY("interpretation ({key}) must be one of {keys}"),
    /** What the law says is not chosen. */
    QUESTION_FIXED("interpretation {key} ({reading}) cannot be selected: {clause} fixes it as {fixed}"),
    /** A policy attributes work by one rule. */
    ONE_ATTRIBUTION("policy {policy} must have one rule Attribution, not {count}"),
    /** A policy has one quota. */
    ONE_QUOTA("policy {policy} must have at most one rule Quota, not {count}"),
    /** A policy says once who is competent. */
    ONE_COMPETENCE("policy {policy} must have at most one rule Competence, not {count}"),
    /** The policy of a regulation is of that regulation. */
    INSTRUMENT_IS_REGULATION(
            "instrument ({instrument}) of policy {policy} must be regulation {regulation} of unit {unit}"),
    /** A regulation amends a decree. */
    REGULATION_AMENDS_EDITION("policy ({policy}) of regulation {regulation} must amend the edition of a decree"),
    /** A sum has parts. */
    SUM_HAS_PART("sum {element} must have a part"),
    /** A section is worth something. */
    SECTION_WORTH("worth ({worth}) of {element} must be above 0"),
    /** A share weighs something. */
    SHARE_WEIGHT("weight ({weight}) of share {element} must be above 0"),
    /** A form has the groups that the law fixes. */
    FORM_GROUP_FIXED("form of {element} ({form}) must have the group {group}"),
    /** A group is worth what the law says. */
    FORM_GROUP_WORTH("group {group} of the form of {element} ({points} points) must be worth {worth}"),
    /** A form is worth what the law says. */
    FORM_WORTH("form of {element} ({points} points) must be worth {worth}: {form}"),
    /** A ladder has rungs. */
    LADDER_HAS_RUNG("ladder must have a rung"),
    /** Rungs go down. */
    RUNGS_GO_DOWN("rung {rung} must be below {above}"),
    /** All rungs have a band or none. */
    BANDS_FOR_ALL_RUNGS("ladder {ladder} must have a band for every rung or for none"),
    /** The best band has no upper limit. */
    BEST_BAND_OPEN("best band {band} of a ladder must have no upper limit"),
    /** The lowest band has no lower limit. */
    LOWEST_BAND_OPEN("lowest band {band} of a ladder must have no lower limit"),
    /** Bands do not overlap. */
    BANDS_APART("bands {lower} and {upper} of a ladder must not overlap"),
    /** Bands leave no number out. */
    BANDS_WITHOUT_GAP("bands {lower} and {upper} of a ladder must leave no number between them"),
    /** A lapse takes a share. */
    LAPSE_SHARE("share ({share}) that a lapse takes must be above 0 and at most 1"),
    /** Days are whole. */
    DAYS_LATE_WHOLE("days late ({text}) must be a whole number"),
    /** A text says something. */
    NOT_BLANK("{name} ({text}) must not be blank"),
    /** A text has an end. */
    TEXT_LENGTH(
            "{name} must have at most {most} characters and has {count}; put the rest into a document and name that"),
    /** A text is printed as it is. */
    TEXT_PRINTED(
            "{name} must not hold the character {character}, which is a line end, a control character or invisible; type the text again"),
    /** An identifier has no space around it. */
    NO_SPACE_AROUND("{name} ({text}) must not begin or end with a space"),
    /** A list holds something. */
    NOT_EMPTY("{name} must not be empty"),
    /** What is nested can be read back. */
    NESTED_AT_MOST("{what} must be nested at most {most} deep; write the inner ones as rules of their own"),
    /** A minimum is some time. */
    MINIMUM_MONTHS("months ({months}) of a minimum must be above 0"),
    /** Whether an unread clause is met is a matter of yes or no. */
    UNREAD_CLAUSE_FINDING("finding ({element}) on an unread clause must be 0 or 1"),
    /** A policy with shares of tasks counts work by one rule. */
    ONE_WORK_COUNTING("policy {policy} must have one rule WorkCounting, not {count}"),
    /** A policy counts work by one rule. */
    AT_MOST_ONE_WORK_COUNTING("policy {policy} must have at most one rule WorkCounting, not {count}"),
    /** What a lapse takes is said where it is asked. */
    LAPSE_SAID("rule {rule} of policy {policy} must say what a lapse takes, for {element} ({asking}) asks for it"),
    /** A quota limits a class that is given. */
    QUOTA_OF_A_CLASS_GIVEN("quota {quota} of policy {policy} must limit a class that is given to {role} for a {kind}"),
    /** What a condition names is on the sheet. */
    REFERENCE_ON_SHEET(
            "reference ({element}) of {provision} in policy {policy} must be a number of that unit on the sheet of {role} for a {kind}"),
    /** An element is one measure. */
    ELEMENT_ONE_MEASURE("element ({element}) stands for two measures in policy {policy}: those of {one} and {other}"),
    /** A name stands for one thing. */
    NAME_OF_ONE_THING("{what} ({name}) stands for two things in policy {policy}"),
    /** One rule of a kind holds for a role and a kind of period. */
    ONE_RULE_FOR("policy {policy} must have at most one {what} for {role} and {kind}"),
    /** A sum adds points. */
    SUM_IN_POINTS("part ({part}) of sum {element} must be in points"),
    /** A section has shares. */
    SECTION_HAS_SHARE("section {element} must have a share"),
    /** A section is made of ratios. */
    SECTION_SHARE("share ({share}) of section {element} must be a ratio, or points weighted by their own maximum"),
    /** A share of tasks tests something. */
    SHARE_HAS_TEST("share {element} must have a test"),
    /** From where on a task is done. */
    DONE_FROM("doneFrom ({share}) of {element} must be above 0 and up to 1"),
    /** What exceeds is said where it is tested. */
    EXCEEDING_IF_TESTED("exceeding of {element} must be given exactly when it is tested"),
    /** A maximum allows something. */
    FIGURE_MAXIMUM("maximum ({maximum}) of figure {element} must be above 0"),
    /** A value is within its maximum. */
    FIGURE_VALUE("value ({value}) of figure {element} must be from 0 to its maximum"),
    /** What is full has a maximum. */
    FIGURE_FULL("figure {element} must have a maximum, to be full when it is missing"),
    /** Levels go up. */
    LEVELS_IN_ORDER("lowest ({lowest}) of {element} must not be above {highest}"),
    /** A measure by steps has steps. */
    HAS_STEP("{element} must have a step"),
    /** Steps follow one another. */
    STEPS_FOLLOW(
            "steps {upper} and {lower} of {element} must follow one another from the top, with no number in both or between them"),
    /** Steps reach every number. */
    STEPS_UNLIMITED("steps of {element} must have no upper and no lower limit"),
    /** The lower of two values stands first. */
    TWO_VALUES("values of {element} ({lower} and {full}) must be ratios from 0 to 1, the lower one first"),
    /** A small group has a size. */
    SMALL_GROUP_SIZE("below ({below}) of a small group must be from 0 to 99999"),
    /** An exception for small groups has its act. */
    SMALL_GROUP_ACT("act ({act}) must be given exactly for an exception below {below}"),
    /** The form of an exception for small groups. */
    SMALL_GROUP_FORM(
            "must be none, or at-least-one-below-N or at-most-one-below-N with the act in brackets, such as at-least-one-below-5 (number and article of the act)"),
    /** A further key is an element. */
    TIE_KEY("key ({key}) of a tie must be the name of an element"),
    /** A further key stands once. */
    TIE_KEYS_DIFFER("keys ({keys}) of a tie must differ"),
    /** After further keys the authority decides. */
    TIE_KEYS_REFER("rule ({rule}) must be to refer to the authority where keys are declared"),
    /** The form of what becomes of equals. */
    TIE_FORM("must be one of refer-to-authority, none-of-the-tied, declared-keys: ELEMENT, …"),
    /** The form of a day of the year. */
    YEAR_CUTOFF_FORM("must be month and day such as 12-15"),
    /** A day of this year or of the next. */
    DAY_OF_YEAR_FORM("must be month and day such as 12-15, or of the year after such as next-year-01-15"),
    /** A time limit leaves some time. */
    TIME_LIMIT_HAS_DAYS("days ({days}) of a time limit must be at least one"),
    /** A procedure has steps. */
    PROCEDURE_HAS_STEPS("procedure {procedure} must have at least one step"),
    /** A step is asked of somebody. */
    STEP_HAS_ROLES("step {step} must be asked of at least one role"),
    /** A step stands once in a procedure. */
    STEP_ONCE("step {step} must stand once in procedure {procedure}"),
    /** A step follows steps that stand before it. */
    STEP_AFTER_EARLIER("step {step} of procedure {procedure} must stand behind {earlier}, which it follows"),
    /** A step is asked of those whom the procedure reaches. */
    STEP_WITHIN_REACH("step {step} must be asked only of roles within the reach of procedure {procedure}"),
    /** A decision and a petition are facts of their own. */
    STEP_BY_ITSELF("step {step} must stand in a result, a petition or a regulation, not by itself"),
    /** A step is one of people. */
    STEP_OF_PEOPLE("step {step} of {about} must be about a person, or an organization for all its people"),
    /** Competence is of somebody. */
    COMPETENCE_OF_SOMEBODY("competence {competence} must give at least one power"),
    /** A power is about somebody. */
    POWER_OVER_SOMEBODY("power {power} must be about at least one seat"),
    /** One matter about one seat is in one hand. */
    POWER_GIVEN_ONCE("competence {competence} must give {matter} of {seat} once"),
    /** A delegation says what is delegated. */
    DELEGATION_OF_SOMETHING("delegation by the head of {unit} must name at least one matter"),
    /** The day on which a month ends. */
    MONTH_END_DAY("day ({day}) must be from 15 to 31"),
    /** The form of the day on which a month ends. */
    MONTH_END_FORM("must be {last}, or a day from 15 to 31"),
    /** What an unmet requirement means is said where there is one. */
    LADDER_UNMET(
            "ladder {ladder} must say what follows from an unmet requirement exactly where there are bands and requirements"),
    /** What follows below all classes is said where there are requirements. */
    LADDER_BEYOND(
            "ladder {ladder} must say what follows when no class is reached exactly where there are requirements"),
    /** The form of the rounding of scores. */
    SCORE_ROUNDING_FORM(
            "must be none, or stages ratio, month-as-recorded, year, each with step and direction such as month-as-recorded 0.01 half-up"),
    /** A stage is rounded once. */
    ROUNDING_STAGE_ONCE("must name stage ({stage}) once"),
    /** A rounding step is bounded by the scale. */
    ROUNDING_WITHIN_SCALE("rounding step ({step}) of policy ({policy}) must not be above the scale ({scale})"),
    /** More days late take no less. */
    DAY_STEPS_RISE(
            "step ({step}) of a deduction by days late must begin after the one before it ({before}) and take no less"),
    /** A delay has days. */
    DAY_STEP_FROM("day ({day}) from which a delay takes something must be at least 1"),
    /** A delay takes a share. */
    DAY_STEP_SHARE("share ({share}) that a delay takes must be from 0 to 1"),
    /** Shares are not too fine. */
    LAPSE_FINENESS("share ({share}) that a lapse takes must not be divided more finely than in {parts} parts"),
    /** The form of what a lapse takes. */
    LAPSE_FORM(
            "must be a share of each lapse such as each 25 %, steps by days late such as days 1: 20 %, 4: 40 %, 6: 100 %, or whole-product"),
    /** The form of a step. */
    DAY_STEP_FORM("step ({text}) must be days late and the share that they take, such as 4: 40 %"),
    /** What nothing completed means is said where it is asked. */
    NOTHING_COMPLETED_IF_ASKED("nothingCompleted must be given exactly where shares are taken over what was completed"),
    /** A fault has no days. */
    FAULT_WITHOUT_DAYS("faultDeduction must not go by days late: a fault has none"),
    /** People have categories. */
    SCOPE_CATEGORIES("categories ({categories}) of a scope must be given exactly for people"),
    /** Organizations have types. */
    SCOPE_TYPES("types ({types}) of a scope must be given exactly for organizations"),
    /** People have roles of people. */
    SCOPE_ROLES("roles ({roles}) of a scope must be those of people exactly for people"),
    /** The form of a hash. */
    HASH_FORM("contentHash ({hash}) must be of sixty-four hexadecimal digits"),
    /** What replaces a part has a provision. */
    PART_WITH_PROVISION("part ({part}) must be a rule or another part with a provision"),
    /** The form of the text of a form. */
    FORM_TEXT("must be groups with the maxima or the levels of their items, such as I: 5 5; II: 2.5 2.5 2|1.5|1|0"),
    /** What is supplied has a source. */
    SUPPLIED_HAS_SOURCE("supplied value ({value}) must have a source"),
    /** What follows follows from words. */
    DERIVED_FROM_WORDS("words ({words}) must be those from which the reading of {key} follows"),
    /** Somebody chose. */
    CHOSEN_BY_SOMEBODY("by ({by}) must name who chose the reading of {key}"),
    /** An open question says what is asked. */
    OPEN_SAYS_WHAT("question ({question}) must say what is to be supplied for {key}"),
    /** A decision adopts readings. */
    ADOPTED_READINGS("readings ({readings}) of decision {decision} must not be empty"),
    /** An assignment names a policy. */
    ASSIGNMENT_NAMES_POLICY("assignment ({decision}) must name a policy"),
    /** An assignment names somebody. */
    ASSIGNMENT_NAMES_SOMEBODY("assignment ({decision}) must name people, units or groups"),
    /** An agency has a policy once. */
    AGENCY_POLICY_ONCE("policy ({policy}) must be given to an agency once"),
    /** A quota is counted in one way. */
    AGENCY_QUOTA_ONE_WAY("policy ({policy}) must be assigned either with a common or with a separate quota"),
    /** What is assigned is the agency's. */
    ASSIGNED_OF_AGENCY("policy ({policy}) of assignment {decision} must be one of the agency's: {policies}"),
    /** What is assigned is for people. */
    ASSIGNED_FOR_PEOPLE("policy ({policy}) of assignment {decision} must be one for people"),
    /** One policy holds for whoever is assigned to none. */
    AGENCY_POLICIES_APART("policies ({one}) and ({other}) must not both hold for whoever is assigned to none of them"),
    /** A policy is recorded once it is adopted. */
    RECORDED_AFTER_ADOPTED("recordedOn ({day}) of policy {policy} must not be before it was adopted, {adopted}"),
    /** A policy is recorded once its readings are decided. */
    RECORDED_AFTER_DECISION("recordedOn ({day}) of policy {policy} must not be before decision {decision}"),
    /** A policy has the readings that were adopted. */
    ADOPTED_READINGS_APPLIED("policy ({policy}) must have the readings {readings} from decision {decision}"),
    /** Readings are adopted once. */
    ADOPTED_ONCE("adoption ({decision}) cannot be added to another one of {policy}"),
    /** It is known when a policy was adopted. */
    ADOPTION_DAY_KNOWN("adoptedOn of policy {policy} must be given: nobody knows on which day {instrument} was signed"),
    /** A regulation is in a book once. */
    REGULATION_ONCE_IN_BOOK("regulation ({regulation}) of unit {unit} is in the book twice for one scope"),
    /** A policy is in a book once. */
    POLICY_ONCE_IN_BOOK("policy ({policy}) is in the book twice, recorded on {day}"),
    /** One policy holds for one scope. */
    BOOK_ONE_AT_A_TIME(
            "policies {one} and {other} must not apply to one scope together, as they do on {days}; the one recorded later may replace the other"),
    /** A question is one of the book's. */
    QUESTION_OF_BOOK("interpretation ({key}) must be one of the book's: {keys}"),
    /** A finding on a figure states something. */
    FIGURE_STATED("number ({number}) or level ({level}) must be stated"),
    /** Organizations and collectives have no other role. */
    DOSSIER_ROLE(
            "role ({role}) in the dossier of {subject} must be collective exactly for organizations and collectives"),
    /** A dossier gives a thing once. */
    DOSSIER_GIVES_ONCE("{what} ({key}) is given twice in the dossier of {subject}"),
    /** Leave takes time. */
    LEAVE_NOT_NEGATIVE("leave ({kind}, {months}) must be at least 0 months"),
    /** A shorter period is part of the longer one. */
    SHORTER_PERIOD("shorter period ({period}) in the dossier of {subject} must be a part of {whole}"),
    /** A decision stands under its own conclusion. */
    DECISION_UNDER_CONCLUSION("decision on conclusion {decided} must not stand under conclusion ({conclusion})"),
    /** A number has a least value. */
    AT_LEAST("{name} ({number}) must be at least {least}"),
    /** The authority gives one order. */
    AUTHORITY_ORDER_ONCE("order of the authority for agency {agency} in {period} must be given once: {one}; {other}"),
    /** A raised rate is decided once. */
    RAISED_RATE_ONCE("raised rate of agency {agency} for {period} must be decided once, not {count} times"),
    /** A round is of a period with classes. */
    PERIOD_WITH_CLASSES("period ({period}) must be one for which policy {policy} gives classes"),
    /** A round is of a period with classes under some policy. */
    PERIOD_WITH_CLASSES_OF_ONE(
            "period ({period}) must be one for which one of the policies gives classes; there are {policies}"),
    /** People are classified by a policy for people. */
    POLICY_FOR_PEOPLE(
            "policy ({policy}) must be one for people; organizations are classified by the authority that recognises them"),
    /** Organizations are classified by a policy for them. */
    POLICY_FOR_ORGANIZATIONS(
            "policy ({policy}) must be one for organizations or collectives; people are classified by agency"),
    /** A person is one of the organization. */
    CADRE_OF_ORGANIZATION("cadre ({cadre}) must be in the organization"),
    /** A longer period is made of months or quarters. */
    SCORED_BY_SHORTER("scoredBy ({kind}) must be month or quarter"),
    /** What a period is made of is shorter. */
    SCORED_BY_WITHIN("scoredBy ({kind}) must be shorter than the period {period}"),
    /** A period is scored from its facts or made of shorter ones. */
    PERIOD_FROM_OWN_FACTS(
            "period ({period}) must be one that is scored from its own facts: policy {policy} makes it of shorter ones"),
    /** A text is in both languages. */
    IN_BOTH_LANGUAGES("text ({text}) must be given in both languages, or in neither"),
    /** What is proposed is a class, or excused. */
    PROPOSED_OR_EXCUSED("class proposed for {subject} must be given, or excused"),
    /** The rates of a quota. */
    QUOTA_RATES(
            "rates of a quota ({rate}, raised at most to {raised}) must be ratios above 0 and up to 1, the lower one first"),
    /** A quota is a ratio. */
    QUOTA_SHARE("share ({share}) of a quota must be a ratio above 0 and up to 1"),
    /** A rule reaches some roles. */
    REACH_HAS_ROLES("roles must not be empty"),
    /** A rule reaches some kinds of period. */
    REACH_HAS_KINDS("kinds must not be empty"),
    /** The total of a sheet is in points. */
    SHEET_IN_POINTS("total of sheet {sheet} must be in points"),
    /** The maxima of a sheet add up to its points. */
    SHEET_ADDS_UP("maxima on sheet {sheet} must add up to {points} points, not {sum}"),
    /** An element stands once. */
    ELEMENT_ONCE_ON_SHEET("element ({element}) stands twice on sheet {sheet}"),
    /** The form of a number. */
    NUMBER_FORM("number ({text}) must be a whole number, a decimal such as 2.5 or a fraction such as 260/3"),
    /** Points are no share. */
    POINTS_NOT_PERCENT("points ({text}) must be so many points, not per cent"),
    /** Only a share is told in per cent. */
    NUMBER_NOT_PERCENT("number ({text}) must be so many, not per cent; only a share may be in per cent"),
    /** A number is one that somebody wrote. */
    NUMBER_DIGITS("number must be written with at most {most} characters and has {count}"),
    /** The decimal separator is a dot. */
    NUMBER_WITH_DOT("number ({text}) must be written with a dot as decimal separator: {meant}"),
    /** A rate is raised where the rule on it knows a raised one. */
    RAISED_RATE_UNKNOWN(
            "raised rate ({rate}) of agency {agency} for {period} must not be decided: {rule}, {clause} knows none"),
    /** A raised rate is within its limit. */
    RAISED_RATE_UP_TO(
            "raised rate ({rate}) of agency {agency} for {period} must be not above {most}: {rule}, {clause}"),
    /** A raised rate is above the normal one and within its limit. */
    RAISED_RATE_BETWEEN(
            "raised rate ({rate}) of agency {agency} for {period} must be above {least} and not above {most}: {rule}, {clause}");

    private static final Pattern NAME = Pattern.compile("\\{([a-zA-Z]+)}");

    private final String sentence;
    private final ImmutableList<String> names;

    ValueRule(String sentence) {
        this.sentence = sentence;
        this.names = Pattern.compile("\\{([a-zA-Z]+)}")
                .matcher(sentence)
                .results()
                .map((MatchResult place) -> place.group(1))
                .collect(toImmutableList());
    }

    /**
     * Returns the word for it.
     *
     * @return such as {@code one-of}
     */
    public String key() {
        return Keys.of(this);
    }

    /**
     * Returns the names of the values in its sentence.
     *
     * @return the names, in the order of the English sentence
     */
    public ImmutableList<String> names() {
        return names;
    }

    String english(ImmutableMap<String, String> values) {
        return NAME.matcher(sentence)
                .replaceAll(place ->
                        Matcher.quoteReplacement(Objects.requireNonNull(values.get(place.group(1)), place.group())));
    }

    /**
     * Says that values break the rule.
     *
     * @param values  a value for each of {@link #names()}; a {@link BrokenRule} is said inside this one
     * @return the broken rule
     */
    public BrokenRule broken(Object... values) {
        return BrokenRule.of(this, values);
    }

    /**
     * Returns the exception for values that break the rule.
     *
     * @param values  a value for each of {@link #names()}
     * @return the exception
     */
    public BrokenRuleException exception(Object... values) {
        return new BrokenRuleException(broken(values));
    }

    /**
     * Refuses values that break the rule.
     *
     * @param holds  whether the rule holds
     * @param values  a value for each of {@link #names()}
     * @throws BrokenRuleException if it does not hold
     */
    public void check(boolean holds, Object... values) {
        if (!holds) {
            throw exception(values);
        }
    }
}
