import ContactModel

/// Frequent first names and surnames of the Netherlands and Britain, in lower case without diacritics.
///
/// Put together from general knowledge of what is frequent in both countries; they help where a text has no capitals
/// and no cue. Names that are everyday words as well (Roos, Mark, May) are left out of the first names.
enum PersonNames {
  static let first: Set<String> = set(
    """
    jan piet kees henk johan peter paul hans frank erik rob ron bert gerard gerrit willem wim theo ton
    jeroen marcel michel dennis patrick bas bart tom tim thomas lucas daan sem finn levi milan jesse noah
    bram sander stefan martijn maarten wouter rick niels joris ruben koen luuk thijs stijn mohammed
    mohamed ahmed ali hassan mustafa youssef omar ibrahim bilal mehmet murat emre yusuf rachid karim said
    anna maria johanna emma julia sophie lotte sanne eva lisa laura femke anouk kim linda petra monique
    saskia marieke annemarie anneke ingrid esther miranda sandra patricia wilma ria truus greet corrie
    gerda willemijn floor fleur noa tess zoe mila nora sara sarah fatima aisha aicha khadija samira
    naima leila yasmin aylin elif zeynep hatice ayse emine priya anita sunita agnieszka katarzyna
    tjitske wietske sjoerd douwe jelle hidde tjeerd femke hennie hendrik johannes cornelis jacobus
    adriaan anton antoon jos jaap joop dirk arie leo louis rene ronald robert richard raymond ruud
    marjan marian marijke mieke miep nel nelly bea bep yvonne yvette chantal daniella danielle nathalie
    nicole melissa michelle jessica jennifer vanessa wendy manon iris ilse inge irene jolanda karin
    karen kirsten claudia cindy carla carolien charlotte birgit astrid angelique amber
    james john david michael william andrew stephen christopher matthew daniel joseph
    george charles edward henry oliver jack harry oscar alfie charlie archie joshua ethan liam callum
    mary margaret susan elizabeth patricia barbara helen emily olivia amelia isla ava jessica poppy
    chloe megan hannah rebecca victoria catherine kathleen bridget sheila doreen maureen brian kevin
    nigel graham trevor keith derek gareth rhys owen dylan siobhan niamh aoife ciaran declan
    joost gijs guus teun pim jip job koos klaas wessel rutger diederik pieter gert geert theodoor
    ewa piotr pawel tomasz krzysztof malgorzata joanna svetlana olga natalia dmitri ivan
    """)

  static let sur: Set<String> = set(
    """
    jansen janssen bakker visser smit meijer meyer mulder bos vos peters hendriks dekker brouwer
    dijkstra kok vermeulen jacobs schouten willems hoekstra koster prins huisman peeters kuipers kuiper
    veenstra kramer postma scholten martens wolters schipper wiersma dijkman hermans gerritsen molenaar
    verhoeven vries vliet dijk berg meer linden heuvel heijden veen horst wal ven dam bosch brink
    beek broek bruijn bruin groot jong jonge graaf haan wit wijs boer leeuw koning lange vink
    claassen evers koopman timmermans groen mertens verbeek aarts smeets maas jonker
    kuijpers bosman zwart hofman hoffman moore blom driessen arends gerrits pieters hansen
    ouali yilmaz kaya demir celik ozturk sahin aydin arslan benali bouzid amrani haddou hamdaoui
    smith jones taylor brown williams wilson johnson davies robinson wright thompson evans walker
    roberts edwards hughes hall turner harrison hill moore clarke patel khan singh begum
    murphy kelly byrne ryan oconnor doyle mccarthy gallagher nguyen kowalski nowak wisniewski
    """)

  /// First names that are everyday words too; names only behind a cue.
  static let behindCue: Set<String> = set(
    "roos mark may fleur floor jade rose lily grace hope sam max joy bloem daisy ruby summer will bill"
  )

  private static func set(_ words: String) -> Set<String> {
    BuiltInList.wordSet(words)
  }
}
