/// Given names that are borne by one gender almost alone.
///
/// From the names that the annotated texts resume with *he* or *she*, and common ones beside them.
/// A name that both bear (`Kim`, `Andrea`) is left out: no gender is better than a
/// wrong one.
enum GivenNames {
  /// The gender of a lower-case given name.
  static func gender(_ name: String) -> Gender {
    if male.contains(name) { return .male }
    return female.contains(name) ? .female : .unknown
  }

  private static let male = words(
    """
    abdul abu ahmed aidan alan albert alec aleksandr aleksei alexander alexandru \
    alexei alexey ali amir amos anatolie anatoly andreas andrei andrew andrey andriy andy \
    anselmo anthony anton antonio antony antónio arthur ashton barack barry basil ben \
    benjamin bernard bernie bill billy bob bobby boris bradley brendan brett brian bruce \
    bryan carl carlos charles charlie christian christopher clarence clark claude \
    clyde colin conor craig dale damian dan daniel danny darren dave david dean deepak \
    denis dennis derek dick diego dirk dmitri dmitry dominic don donald doug douglas \
    duncan dylan earl ed eddie edgar edmund eduard edward edwin eli elias elijah emmanuel \
    eric erik ernest ethan eugene fabio farhod felix fernando fidel floyd francesco \
    francis francisco frank franklin fred frederick félix gabriel gareth gary gavin \
    gennady geoff geoffrey george georgi gerald gerard germán giovanni giuseppe glenn \
    gordon graham grant greg gregory guillermo gustavo habib hamid hamza hans harold \
    harry haruki hassan hector henri henry herbert hiroshi howard hubert hugh hugo hussein \
    ian ibrahim igor ilya imran ioan ion isaac ismail ivan iván jack jacob jake jamal \
    james jared jason javier jean-claude jeff jeffrey jeremy jerome jerry jim jimmy \
    joachim joaquim joe joel johan johann johannes john johnny jon jonathan jorge jose \
    josef joseph joshua josé juan julian julius justin karim karl keith kenneth kevin \
    khalid klaus kurt kyle larry lars laurent lawrence leon leonard leonid liam lorenzo \
    lou louis luca lucas ludwig luigi luis luiz luke magnus mahmoud malcolm manuel marcel \
    marcelo marco marcos marcus mark markus martin marvin mateo matt matteo matthew max \
    maxim maxwell michael michel miguel mihai mikael mike mikhail mitch mohamed \
    mohammad mohammed muhammad murad mustafa mykola nabil narendra nathan neil nelson \
    nicholas nick nicolas nigel nikolai nikolay nikos noah noel oleg oleh oleksandr oliver \
    omar orlando oscar osman otto owen pablo pascal patrick paul paulo pavel pavlo pedro \
    pete peter petr petro phil philip philippe phillip pierre pieter pietro rafael rahul \
    raj rajesh ralph ramon raul ray raymond recep ricardo richard rick rishi rob robert \
    roberto rodrigo roger roland roman ron ronald rory ross roy rudolf ruslan russell ryan \
    salman sam samir samuel saul scott sean sebastian serge sergei sergey sergio \
    serhiy seth shane simon stanislav stefan stephen steve steven stuart taras ted terry \
    theodore thomas tim timothy tobias todd tom tomas tommy tony trevor usman vadim \
    valentin vasily vasyl victor viktor vincent vitalii vitaly vladimir volodymyr \
    vyacheslav walter warren wayne wesley wilhelm william willie wladimir yahya \
    yaroslav yevgeny yuri yuriy yusuf zachary zoltan
    """)

  private static let female = words(
    """
    abby adele adriana agatha agnes aisha alexandra alice alicia alina alison allison \
    amanda amelia amina amy anastasia angela angelina angie anita anjali ann anna anne \
    anne-marie annie audrey ayesha barbara beatriz becky bernadette bertha beth beverley \
    brenda brianna bridget béatrice camila camille carla carly carol caroline carolyn \
    carrie catherine cecilia charlene charlotte cheryl chloe christina christine claire \
    clara claudia constance cynthia daniela daria deborah debra denise diana diane dolores \
    donna doris dorothy edith eileen ekaterina eleanor elena elif elisa elisabeth eliza \
    elizabeth ella ellen emily emma erica erika esther eva eve evelyn fatima fatma fatou \
    federica felicia fiona florence frances françoise gabriella gabrielle galina giulia \
    gloria grace gretchen halyna hana hanna hannah harriet heather heidi helen helena \
    helene hillary holly ida inga ingrid irene irina iryna isabel isabella isabelle ivanka \
    jacqueline jane janet janice jeanine jenna jennifer jenny jessica jill joan joanna \
    joanne jonna josephine joyce judith judy julia juliana julie kamala karen karin karina \
    kate katerina katherine kathleen kathryn kathy katie kirsten kristen kristin \
    kristina ksenia larisa latifa laura lauren leila leyla liliana lillian linda lindsay \
    lisa liz louise lourdes lucia lucy ludmila lydia lyudmila maeve magda marcia margaret \
    maria mariam mariana marie marina marisa mariya marta martha mary maryam maría maya \
    megan melania melissa mercedes michelle miriam molly monica monika nadia nancy natalia \
    natalie natalya natasha nicole nina nora norma oksana olena olga olha olivia pamela \
    patricia paula pauline peggy penny phyllis polina priscilla rachel rebecca regina rita \
    rosa rosalind rose rosemary ruth sabrina sally samantha sandra sara sarah \
    sharon sheila shirin shirley silvia sofia sonia sonya sophia sophie stella stephanie \
    susan susanne suzanne svetlana sviatlana svitlana sylvia tamara tanya tatiana tatyana \
    teresa theresa tina tracey ursula valentina valeria valerie vanessa vera veronica \
    veronika victoria viktoria violet virginia vivian wanda wendy winifred yana yekaterina \
    yelena yolanda yulia yuliya yvette yvonne zahra zainab zoe
    """)

  private static func words(_ list: String) -> Set<String> {
    Set(list.split(separator: " ").map(String.init))
  }
}
